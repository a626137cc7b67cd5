using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Mail;

/// <summary>What people are told of a split and its parts (R10, R39); the customer hears of a new incident as of any other.</summary>
internal static class SplitNotifications
{
    /// <summary>What the customer's side is told.</summary>
    public static IncidentMail? ToCustomer(Incident incident, IncidentEvent happened, string text) => happened switch
    {
        SplitProposed { LapsesAt: var until } => new SplitProposedMail(incident.Number, incident.Title, text, until),
        PartWithdrawn => new PartWithdrawnMail(incident.Number, incident.Title, text),
        PartLapsed => new PartLapsedMail(incident.Number, incident.Title, text),
        IncidentClosed { Outcome: Outcome.Undone } => new SplitUndoneMail(incident.Number, incident.Title),
        _ => null,
    };

    /// <summary>What the engineer is told of what the customer did.</summary>
    public static IncidentMail? ToEngineer(Incident incident, IncidentEvent happened, string text) => happened switch
    {
        PartAccepted { Became: var became } => new PartAcceptedMail(incident.Number, incident.Title, text, became),
        PartDeclined => new PartDeclinedMail(incident.Number, incident.Title, text),
        PartUndone { Became: var became } => new PartUndoneMail(incident.Number, incident.Title, text, became),
        _ => null,
    };
}
