using SupportPortal.Application.Mail;

namespace SupportPortal.Web.Pages.Account;

/// <summary>The topics of mails in words.</summary>
internal static class TopicWords
{
    /// <summary>The name, and what is in it.</summary>
    public static (string Name, string Says) Of(MailTopics topic) => topic switch
    {
        MailTopics.Replies => ("Replies and questions", "An engineer has written about an incident of yours, or one in which you take part."),
        MailTopics.Definitions => ("Definitions of the problem", "A definition waits for your answer, or agreement on a call was logged."),
        MailTopics.Solutions => ("Suggested solutions", "A solution waits for your answer."),
        MailTopics.SeverityAndHours => ("Severity and support hours", "An engineer has changed them, or refused another severity."),
        MailTopics.Participation => ("Being named as a participant", "Somebody lets you read and answer an incident of theirs."),
        MailTopics.Splits => ("Further problems", "A problem is proposed as an incident of its own, or that was taken back."),
        MailTopics.CustomersWrite => ("What customers write", "A message, an answer or a request about your incidents, and about those that nobody has."),
        MailTopics.AtRisk => ("At risk", "A quarter or less of the time for an initial response is left."),
        MailTopics.Missed => ("Missed", "An initial response is overdue."),
        _ => throw new ArgumentOutOfRangeException(nameof(topic), topic, "Not one topic."),
    };
}
