namespace SupportPortal.Application.Search;

/// <summary>A page of what was found, by incident, the newest first.</summary>
public sealed record SearchPage
{
    /// <summary>The incidents of the page.</summary>
    public required IReadOnlyList<SearchHit> Hits { get; init; }

    /// <summary>In how many places the words were found; counting stops at 1,000.</summary>
    public required int Places { get; init; }

    /// <summary>In how many incidents.</summary>
    public required int Incidents { get; init; }

    /// <summary>From when on was searched, where a store has no full-text index; null for all times.</summary>
    public required Instant? Since { get; init; }

    /// <summary>The key above which the page before stands; null on the first page.</summary>
    public required long? Newer { get; init; }

    /// <summary>The key below which the next page stands; null on the last page.</summary>
    public required long? Older { get; init; }

    /// <summary>Whether there may be more than was counted.</summary>
    public bool IsCut => Places == SearchStores.Most;
}
