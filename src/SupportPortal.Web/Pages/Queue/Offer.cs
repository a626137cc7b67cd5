using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>A move, and why it cannot be made now, if so (R9).</summary>
/// <param name="Words">What people press.</param>
/// <param name="Page">The page of the move.</param>
/// <param name="No">Why not; null when it can be made.</param>
/// <param name="AtOnce">Whether pressing makes the move, with nothing to fill in.</param>
public sealed record Offer(string Words, string Page, Refusal? No, bool AtOnce = false);

/// <summary>Moves that stand together.</summary>
/// <param name="Id">Tells them from others on the page.</param>
/// <param name="Number">The incident.</param>
/// <param name="All">The moves.</param>
public sealed record Offers(string Id, IncidentNumber Number, IReadOnlyList<Offer> All)
{
    /// <summary>Why some cannot be made; each reason once.</summary>
    public IReadOnlyList<Refusal> Reasons { get; } = [.. All.Select(offer => offer.No).OfType<Refusal>().Distinct()];

    /// <summary>What can be done about the definition and the solution.</summary>
    public static Offers OnDefinition(Incident incident, Actor by) => new("definition", incident.Number,
    [
        new(incident.LatestDefinition is null ? T("Propose a definition") : T("Propose another definition"), "Definition", incident.CanProposeDefinition(by)),
        new(T("Log an agreement"), "Agreement", incident.CanLogAgreement(by)),
        new(T("Suggest a solution"), "Solution", incident.CanSuggestSolution(by)),
        .. incident.Parts.Count == 0 && incident.SplitFrom is null && incident.CanSplit(by) is null ? [new Offer(T("Split it"), "Split", null)] : Array.Empty<Offer>(),
    ]);

    /// <summary>Who can have it.</summary>
    public static Offers OnAssignee(Incident incident, Actor by) => new("assignee", incident.Number,
    [
        .. incident.AssigneeId == by.Person ? Array.Empty<Offer>() : [new Offer(T("Take it"), "Take", incident.CanTake(by), AtOnce: true)],
        new(T("Release it"), "Release", incident.CanRelease(by), AtOnce: true),
    ]);

    /// <summary>What an engineer can change of severity and hours.</summary>
    public static Offers OnSeverity(IncidentReading reading, Actor by) => new("severity", reading.Incident.Number,
    [
        new(T("Lower the severity"), "Severity", reading.Incident.CanLowerSeverity(by)),
        .. reading.Incident.SupportHours == SupportHours.BusinessHours ? Array.Empty<Offer>() : [new Offer(T("Move to business hours"), "Hours", reading.Incident.CanMoveToBusinessHours(by, reading.Terms))],
    ]);

    /// <summary>How it can be closed; without words of the customer to quote, not as resolved.</summary>
    public static Offers OnClosing(IncidentReading reading, Actor by) => new("closing", reading.Incident.Number,
    [
        new(T("Close as resolved"), "Resolved", reading.Incident.CanCloseAsResolved(by) ?? (reading.IsLatest && reading.Quotes.Count == 0 ? new QuoteIsMissing() : null)),
        new(T("Close as unresolved"), "Unresolved", reading.Incident.CanCloseAsUnresolved(by)),
        new(T("Close as out of scope"), "OutOfScope", reading.Incident.CanCloseAsNotOurs(by)),
        new(T("Close as a duplicate"), "Duplicate", reading.Incident.CanCloseAsNotOurs(by)),
    ]);
}
