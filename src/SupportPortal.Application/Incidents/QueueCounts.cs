namespace SupportPortal.Application.Incidents;

/// <summary>How many incidents each view has. Counting stops at <see cref="Most"/>.</summary>
public sealed record QueueCounts
{
    /// <summary>Where counting stops; shown as 99+.</summary>
    public const int Most = 100;

    /// <summary>The counts, one for each view, unfiltered.</summary>
    public required IReadOnlyDictionary<QueueView, int> Views { get; init; }

    /// <summary>The count of the question that was asked, with its filter.</summary>
    public required int Asked { get; init; }
}
