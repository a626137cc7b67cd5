using SupportPortal.Application.Incidents;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Mail;

/// <summary>
/// Who is told of what happens to an incident (R39): submitter and participants of what they must know or answer, the
/// engineer of what the customer's side writes. At risk and Missed are times, not events: a job tells of them.
/// </summary>
internal static class IncidentNotifications
{
    /// <summary>The mails that something that happened causes.</summary>
    public static IEnumerable<OutboxMail> For(Incident incident, IncidentEvent happened)
    {
        var entry = incident.Timeline.Single(one => one.Id == happened.Entry);
        if (happened is IncidentHandedOver handed)
            return ToBoth(incident, handed);
        if (happened is IncidentHandedBack back)
            return ToBoth(incident, back);
        if (ToParticipant(incident, happened) is { } named)
            return [OutboxMail.To(named, new ParticipantAddedMail(incident.Number, incident.Title), happened.Moment, incident.Id)];
        return ToCustomer(incident, happened, entry).SelectMany(content => Mail(CustomersSide(incident), content))
            .Concat(ToEngineer(incident, happened, entry).SelectMany(content => Mail(Engineer(incident, happened), content)));

        IEnumerable<OutboxMail> Mail(IEnumerable<Guid> people, MailContent content) =>
            people.Select(person => OutboxMail.To(person, content, happened.Moment, incident.Id));
    }

    private static IEnumerable<OutboxMail> ToBoth(Incident incident, IncidentHandedOver handed) =>
    [
        OutboxMail.To(handed.To, new IncidentHandedOverMail(incident.Number, incident.Title), handed.Moment, incident.Id),
        OutboxMail.To(handed.From, new IncidentTakenAwayMail(incident.Number, incident.Title, IncidentPages.Own), handed.Moment, incident.Id),
    ];

    private static IEnumerable<OutboxMail> ToBoth(Incident incident, IncidentHandedBack back) =>
    [
        OutboxMail.To(back.To, new IncidentHandedBackMail(incident.Number, incident.Title), back.Moment, incident.Id),
        OutboxMail.To(back.From, new IncidentGivenBackMail(incident.Number, incident.Title, IncidentPages.Own), back.Moment, incident.Id),
    ];

    private static IEnumerable<Guid> CustomersSide(Incident incident) =>
        incident.Participants.Select(participant => participant.PersonId).Prepend(incident.CustomerId).Distinct();

    private static IEnumerable<Guid> Engineer(Incident incident, IncidentEvent happened) =>
        incident.AssigneeId is { } engineer && engineer != happened.Moment.By.Person ? [engineer] : [];

    private static Guid? ToParticipant(Incident incident, IncidentEvent happened) =>
        happened is ParticipantAdded { Person: var person } && person != incident.CustomerId ? person : null;

    private static IEnumerable<IncidentMail> ToCustomer(Incident incident, IncidentEvent happened, TimelineEntry entry)
    {
        var (number, title, text, bySupport) = (incident.Number, incident.Title, entry.Text ?? "", entry.Side == Side.Support);
        IncidentMail? content = happened switch
        {
            IncidentSubmitted when bySupport => new IncidentEnteredMail(number, title, incident.Severity, incident.ResponseDue, text),
            IncidentSubmitted => new IncidentSubmittedMail(number, title, incident.Severity, incident.ResponseDue),
            SupportReplied { IsQuestion: true } => new QuestionAskedMail(number, title, text, incident.NextContactBy, incident.SilentUntil), // What is promised after it was promised with it.
            SupportReplied => new IncidentReplyMail(number, title, text, incident.NextContactBy),
            DefinitionProposed when bySupport => new DefinitionProposedMail(number, title, text),
            DefinitionAgreed { OnCall: true } => new AgreementLoggedMail(number, title, entry.Details.Name ?? ""),
            BillingDecided { Revises: true, Choice: var choice, Reason: var reason } => new BillingChangedMail(number, title, choice, reason, text),
            BillingDecided { Reason: var reason } when incident.SecondLook?.AnsweredAt == happened.Moment.At => new ChargeStaysMail(number, title, reason, text),
            BillingDecided { Choice: var choice, Reason: var reason } => new BillingDecidedMail(number, title, choice, reason, text),
            CustomerReminded { Outcome: var outcome, Until: var until } => new CustomerRemindedMail(number, title, outcome, until),
            SolutionDelivered => new SolutionSuggestedMail(number, title, text, incident.SilentUntil),
            SeverityChanged { To: var to } when bySupport => new SeverityChangedMail(number, title, to, incident.ClockIsOver ? null : incident.ResponseDue, text),
            SeverityRequestRefused { To: var to } => new SeverityRefusedMail(number, title, to, text),
            SupportHoursChanged when bySupport => new MovedToBusinessHoursMail(number, title, text),
            IncidentClosed { Outcome: not Outcome.Undone and var outcome } when incident.WasChargedBefore => ClosedAgain(incident, outcome, bySupport ? text : ""),
            IncidentClosed { Outcome: not Outcome.Undone and var outcome, Billing: var billing } => new IncidentClosedMail(number, title, outcome, billing, bySupport ? text : ""),
            _ => OfNextContact(incident, happened) ?? SplitNotifications.ToCustomer(incident, happened, text),
        };
        return content is null ? [] : [content];
    }

    private static IncidentClosedAgainMail ClosedAgain(Incident incident, Outcome outcome, string message)
    {
        var ruling = incident.BillingDecisions is [.., var latest] ? latest.Ruling : new BillingRuling(BillingChoice.Charge, BillingReason.SolutionDelivered);
        return new IncidentClosedAgainMail(incident.Number, incident.Title, outcome, ruling.Reason, ruling.Text ?? "", message);
    }

    // What is promised with a reply stands in the mail of that reply.
    private static IncidentMail? OfNextContact(Incident incident, IncidentEvent happened) => happened switch
    {
        NextContactPromised { By: var by } when !incident.Events.OfType<SupportReplied>().Any() => new NextContactPromisedMail(incident.Number, incident.Title, by),
        NextContactWithdrawn => new NextContactWithdrawnMail(incident.Number, incident.Title),
        _ => null,
    };

    private static IEnumerable<IncidentMail> ToEngineer(Incident incident, IncidentEvent happened, TimelineEntry entry)
    {
        var (number, title, text) = (incident.Number, incident.Title, entry.Text ?? "");
        if (entry.Side != Side.Customer)
            return happened is PartLapsed ? [new PartLapsedMail(number, title, text)] : [];
        IncidentMail? content = happened switch
        {
            CustomerWrote or DefinitionProposed or AgreementContradicted or SolutionRejected => new CustomerWroteMail(number, title, text),
            IncidentReopened => new IncidentReopenedMail(number, title, text),
            DefinitionAgreed => new CustomerAgreedMail(number, title),
            SeverityRequested { To: var to } => new SeverityRequestedMail(number, title, to, text),
            IncidentClosed { Outcome: var outcome } => new CustomerClosedMail(number, title, outcome),
            _ => SplitNotifications.ToEngineer(incident, happened, text),
        };
        return content is null ? [] : [content];
    }
}
