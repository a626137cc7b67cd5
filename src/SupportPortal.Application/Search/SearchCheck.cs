using System.Runtime.CompilerServices;
using SupportPortal.Application.Checks;
using SupportPortal.Application.Data;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Search;

/// <summary>Whether everything that was written can be found, and nothing else.</summary>
public sealed class SearchCheck(IDbContextFactory<SupportDbContext> store) : ICheck
{
    /// <inheritdoc/>
    public string Name => "search";

    /// <inheritdoc/>
    public async IAsyncEnumerable<Fault> RunAsync(CheckRun run, [EnumeratorCancellation] CancellationToken cancel)
    {
        var after = new IncidentNumber(0);
        for (var (page, wrong) = await PageAsync(after, cancel); page.Count > 0; (page, wrong) = await PageAsync(after, cancel))
        {
            foreach (var difference in wrong)
                yield return new Fault($"{difference.Number}", difference.What);
            run.Count(page.Count);
            after = page[^1].Number;
        }

        await using var db = await store.CreateDbContextAsync(cancel);
        if (await db.NotIndexedAsync(cancel) is > 0 and var entries)
            yield return new Fault("full-text index", FormattableString.Invariant($"It differs from what it indexes in {entries} entries."));
    }

    private async Task<(List<IncidentHead> Page, List<SearchDifference> Wrong)> PageAsync(IncidentNumber after, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var page = await db.HeadsAfterAsync(after, cancel);
        return (page, await db.DifferencesAsync(page, cancel));
    }
}
