using SupportPortal.Application.Mail;

namespace SupportPortal.Web.Pages.Account;

/// <summary>The topics of mails in words.</summary>
internal static class TopicWords
{
    /// <summary>The name, and what is in it.</summary>
    public static (string Name, string Says) Of(MailTopics topic) => topic switch
    {
        MailTopics.Replies => (T("Replies and questions"), T("An engineer has written about an incident of yours, or one in which you take part, or has said by when we contact you next.")),
        MailTopics.Definitions => (T("Definitions of the problem"), T("A definition waits for your answer, or agreement on a call was logged.")),
        MailTopics.Solutions => (T("Suggested solutions"), T("A solution waits for your answer.")),
        MailTopics.SeverityAndHours => (T("Severity and support hours"), T("An engineer has changed them, or refused another severity.")),
        MailTopics.Participation => (T("Being named as a participant"), T("Somebody lets you read and answer an incident of theirs.")),
        MailTopics.Splits => (T("Further problems"), T("A problem is proposed as an incident of its own, or that was taken back.")),
        MailTopics.CustomersWrite => (T("What customers write"), T("A message, an answer or a request about your incidents, and about those that nobody has.")),
        MailTopics.Critical => (T("New incidents of severity A"), T("An incident has severity A, and nobody has it yet.")),
        MailTopics.AtRisk => (T("At risk"), T("A quarter or less of the time for an initial response is left.")),
        MailTopics.Missed => (T("Missed"), T("An initial response is overdue.")),
        _ => throw new ArgumentOutOfRangeException(nameof(topic), topic, "Not one topic."),
    };
}
