namespace SupportPortal.Domain.Incidents;

/// <summary>A delivered solution (R5): the customer accepts it, or says that it did not help and why.</summary>
public sealed class Solution
{
    // For the store.
    private Solution()
    {
    }

    internal Solution(string text, TimelineEntry entry)
    {
        Id = entry.Id;
        IncidentId = entry.IncidentId;
        Text = text;
        SuggestedBy = entry.Author;
        SuggestedAt = entry.At;
    }

    /// <summary>The key, that of its timeline entry.</summary>
    public Guid Id { get; private set; }

    /// <summary>The incident it belongs to.</summary>
    public Guid IncidentId { get; private set; }

    /// <summary>What to do.</summary>
    public string Text { get; private set; } = null!;

    /// <summary>Who suggested it.</summary>
    public Guid SuggestedBy { get; private set; }

    /// <summary>When it was delivered.</summary>
    public Instant SuggestedAt { get; private set; }

    /// <summary>When the customer accepted it.</summary>
    public Instant? AcceptedAt { get; private set; }

    /// <summary>When the customer's side said that it did not help.</summary>
    public Instant? DidNotHelpAt { get; private set; }

    /// <summary>Why it did not help.</summary>
    public string? WhyNot { get; private set; }

    /// <summary>Whether it may still be the one: it was not marked as not helpful.</summary>
    public bool Stands => DidNotHelpAt is null;

    internal void Accept(Instant at) => AcceptedAt = at;

    internal void DidNotHelp(string why, Instant at) => (DidNotHelpAt, WhyNot) = (at, why);

    /// <summary>Whether its text was removed (R37).</summary>
    public bool IsRemoved => Text.Length == 0;

    internal void RemoveText() => Text = "";

    internal void ForgetWhyNot() => WhyNot = "";
}
