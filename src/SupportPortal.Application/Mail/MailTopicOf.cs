using SupportPortal.Domain.People;

namespace SupportPortal.Application.Mail;

/// <summary>
/// Which topic a kind of mail belongs to: the one place that says what can be switched off (R39). What is not named here
/// is about money or security. So is what closes an incident or is going to, which decides on its charge, and who has it.
/// </summary>
public static class MailTopicOf
{
    private static readonly Dictionary<string, MailTopics> Topics = new[]
    {
        (typeof(IncidentReplyMail), MailTopics.Replies),
        (typeof(QuestionAskedMail), MailTopics.Replies),
        (typeof(NextContactPromisedMail), MailTopics.Replies),
        (typeof(NextContactWithdrawnMail), MailTopics.Replies),
        (typeof(DefinitionProposedMail), MailTopics.Definitions),
        (typeof(AgreementLoggedMail), MailTopics.Definitions),
        (typeof(SolutionSuggestedMail), MailTopics.Solutions),
        (typeof(SeverityChangedMail), MailTopics.SeverityAndHours),
        (typeof(SeverityRefusedMail), MailTopics.SeverityAndHours),
        (typeof(MovedToBusinessHoursMail), MailTopics.SeverityAndHours),
        (typeof(SplitProposedMail), MailTopics.Splits),
        (typeof(PartWithdrawnMail), MailTopics.Splits),
        (typeof(PartLapsedMail), MailTopics.Splits),
        (typeof(PartAcceptedMail), MailTopics.CustomersWrite),
        (typeof(PartDeclinedMail), MailTopics.CustomersWrite),
        (typeof(PartUndoneMail), MailTopics.CustomersWrite),
        (typeof(ParticipantAddedMail), MailTopics.Participation),
        (typeof(CustomerWroteMail), MailTopics.CustomersWrite),
        (typeof(IncidentReopenedMail), MailTopics.CustomersWrite),
        (typeof(CustomerAgreedMail), MailTopics.CustomersWrite),
        (typeof(SeverityRequestedMail), MailTopics.CustomersWrite),
        (typeof(CustomerClosedMail), MailTopics.CustomersWrite),
        (typeof(CriticalIncidentMail), MailTopics.Critical),
        (typeof(ResponseAtRiskMail), MailTopics.AtRisk),
        (typeof(ResponseMissedMail), MailTopics.Missed),
    }.ToDictionary(one => MailContent.KindOf(one.Item1), one => one.Item2);

    /// <summary>The topics that a person with these roles gets mails about, in the order in which they are offered.</summary>
    public static IReadOnlyList<MailTopics> For(Roles roles) => [.. Enum.GetValues<MailTopics>().Where(topic => topic switch
    {
        MailTopics.None => false,
        MailTopics.CustomersWrite or MailTopics.AtRisk or MailTopics.Missed or MailTopics.Critical => roles.HasFlag(Roles.SupportEngineer),
        _ => roles.HasFlag(Roles.Customer),
    })];

    /// <summary>The topic of a kind; <see cref="MailTopics.None"/> for what nobody can switch off.</summary>
    public static MailTopics Kind(string kind) => Topics.GetValueOrDefault(kind);
}
