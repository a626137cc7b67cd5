using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Search;

/// <summary>Where what can be found of an entry is not what was written.</summary>
/// <param name="Number">The incident.</param>
/// <param name="Sequence">The place of the entry in its timeline.</param>
/// <param name="Expected">What there should be; null when there should be nothing.</param>
/// <param name="Kept">What there is; null when there is nothing.</param>
internal sealed record SearchDifference(IncidentNumber Number, int Sequence, SearchDocument? Expected, SearchDocument? Kept)
{
    /// <summary>What is wrong, as a sentence.</summary>
    public string What => (Expected, Kept) switch
    {
        (_, null) => FormattableString.Invariant($"Entry {Sequence} cannot be found by its words."),
        (null, _) => FormattableString.Invariant($"Entry {Sequence} can be found by words that it does not have."),
        _ => FormattableString.Invariant($"Entry {Sequence} is found by other words than it has."),
    };
}
