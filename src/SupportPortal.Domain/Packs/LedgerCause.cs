using SupportPortal.Domain.Incidents;

namespace SupportPortal.Domain.Packs;

/// <summary>What brings a change of a pack about.</summary>
/// <param name="Id">
/// The order, the submission (of each incident its own), the billing decision, the claim or the form. One cause makes at
/// most one entry of a kind, which the store insists on.
/// </param>
/// <param name="Reason">Why, in words; at most <see cref="MostReason"/> characters.</param>
public sealed record LedgerCause(Guid Id, string? Reason = null)
{
    /// <summary>The most characters of a reason.</summary>
    public const int MostReason = 1000;

    /// <summary>The incident that is used or returned.</summary>
    public Guid? IncidentId { get; init; }

    /// <summary>The number of that incident.</summary>
    public IncidentNumber? IncidentNumber { get; init; }

    /// <summary>The reason of the ruling that brought it about, which people read in their own language (R36).</summary>
    public BillingReason? Ruling { get; init; }

    /// <summary>The cause of a use or a return.</summary>
    public static LedgerCause Of(Guid id, Guid incident, IncidentNumber number, string? reason = null) =>
        new(id, reason) { IncidentId = incident, IncidentNumber = number };

    /// <summary>Why the reason will not do where one is needed, or null.</summary>
    public Refusal? WhyNoReason() => string.IsNullOrWhiteSpace(Reason) ? new ReasonIsMissing() : WhyNot();

    /// <summary>Why the reason will not do where it can be left out, or null.</summary>
    public Refusal? WhyNot() => Reason?.Length > MostReason ? new ReasonIsTooLong(MostReason) : null;
}
