namespace SupportPortal.Domain.Incidents;

/// <summary>One version of what "resolved" means (R4). The latest counts.</summary>
public sealed class ProblemDefinition
{
    // For the store.
    private ProblemDefinition()
    {
    }

    internal ProblemDefinition(int number, string text, TimelineEntry entry)
    {
        Id = entry.Id;
        IncidentId = entry.IncidentId;
        Number = number;
        Text = text;
        ProposedBy = entry.Author;
        ProposedOn = entry.Side;
        ProposedAt = entry.At;
    }

    /// <summary>The key, that of its timeline entry.</summary>
    public Guid Id { get; private set; }

    /// <summary>The incident it belongs to.</summary>
    public Guid IncidentId { get; private set; }

    /// <summary>The number of the version, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Resolved when …</summary>
    public string Text { get; private set; } = null!;

    /// <summary>Who proposed it.</summary>
    public Guid ProposedBy { get; private set; }

    /// <summary>The side that proposed it; the other one agrees.</summary>
    public Side ProposedOn { get; private set; }

    /// <summary>When it was proposed.</summary>
    public Instant ProposedAt { get; private set; }

    /// <summary>Who agreed, or logged the agreement.</summary>
    public Guid? AgreedBy { get; private set; }

    /// <summary>Since when it is agreed; the stated instant of the call for a logged agreement.</summary>
    public Instant? AgreedAt { get; private set; }

    /// <summary>Who agreed on a call, as the engineer logged it; null for an agreement in the portal.</summary>
    public string? AgreedOnCallBy { get; private set; }

    /// <summary>When the customer contradicted a logged agreement, which then counts no longer.</summary>
    public Instant? ContradictedAt { get; private set; }

    /// <summary>What the customer said against it.</summary>
    public string? Contradiction { get; private set; }

    /// <summary>Whether the other side has agreed, and did not contradict.</summary>
    public bool IsAgreed => AgreedAt is not null && ContradictedAt is null;

    /// <summary>The side whose agreement it needs.</summary>
    public Side WaitsFor => ProposedOn == Side.Support ? Side.Customer : Side.Support;

    internal void Agree(Guid by, Instant at, string? onCall = null)
    {
        (AgreedBy, AgreedAt, AgreedOnCallBy) = (by, at, onCall);
        (ContradictedAt, Contradiction) = (null, null);
    }

    internal void Contradict(string why, Instant at) => (ContradictedAt, Contradiction) = (at, why);

    internal void ForgetWhoAgreed() => AgreedOnCallBy = AgreedOnCallBy is null ? null : Incident.NoName;

    /// <summary>Whether its text was removed (R37); what was agreed by it stays agreed.</summary>
    public bool IsRemoved => Text.Length == 0;

    internal void RemoveText() => Text = "";

    internal void ForgetContradiction() => Contradiction = "";
}
