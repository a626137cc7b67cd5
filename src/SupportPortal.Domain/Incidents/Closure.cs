namespace SupportPortal.Domain.Incidents;

/// <summary>How, by whom and when an incident was closed (R6).</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="By">Who closed it; the empty key for the portal itself, after silence.</param>
/// <param name="Side">On whose side.</param>
/// <param name="At">When.</param>
/// <param name="Reason">The closing message or the customer's reason, if any.</param>
/// <param name="QuotedEntry">The message or call that was quoted, if any.</param>
public sealed record Closure(Outcome Outcome, Guid By, Side Side, Instant At, string? Reason, Guid? QuotedEntry)
{
    /// <summary>The exclusion that it falls under, by its code; null otherwise (R31).</summary>
    public string? Exclusion { get; init; }

    /// <summary>The incident that is about the same; null otherwise.</summary>
    public IncidentNumber? DuplicateOf { get; init; }

    /// <summary>
    /// Whether it can be reopened: what is out of scope or a duplicate gets a second look instead (R7), and what was undone is
    /// proposed anew.
    /// </summary>
    public bool CanBeReopened => Outcome is not (Outcome.OutOfScope or Outcome.Duplicate or Outcome.Undone);

    /// <summary>Whether closing charges the incident: only when it is resolved.</summary>
    public bool IsCharged => Outcome == Outcome.Resolved;
}
