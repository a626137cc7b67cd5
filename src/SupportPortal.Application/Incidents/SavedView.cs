namespace SupportPortal.Application.Incidents;

/// <summary>A view of the queue that somebody keeps for themselves: an address of the queue, under a name.</summary>
public sealed class SavedView
{
    /// <summary>How many a person can have.</summary>
    public const int Most = 20;

    /// <summary>How long a name may be, in UTF-16 code units.</summary>
    public const int LongestName = 40;

    /// <summary>How long what it shows may be, in UTF-16 code units.</summary>
    public const int LongestQuery = 2_000;

    /// <summary>The key.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whose it is; nobody else sees it.</summary>
    public required Guid Person { get; init; }

    /// <summary>What it is called; one person has a name once, whatever its capitals.</summary>
    public required string Name { get; set; }

    /// <summary>The name in capitals.</summary>
    public required string NormalizedName { get; set; }

    /// <summary>What it shows, as the query of an address says it; empty for the queue as it opens.</summary>
    public required string Query { get; init; }

    /// <summary>When it was saved.</summary>
    public required Instant SavedAt { get; init; }
}
