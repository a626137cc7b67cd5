using SupportPortal.Application.Checks;
using SupportPortal.Application.Search;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Tests.Search;

/// <summary>People who search.</summary>
internal static class Searching
{
    public static Task<SearchPage> FindAsync(this TestStore store, string typed, Actor actor) =>
        new SearchIncidents(store.Contexts).HandleAsync(SearchQuery.Of(typed), null, null, Given.Moment(actor), CancellationToken.None);

    public static Task<bool> HasAsync(this TestStore store, IncidentNumber number, Actor actor) =>
        new SearchIncidents(store.Contexts).HasAsync(number, actor, CancellationToken.None);

    public static async Task<List<Fault>> FaultsAsync(this TestStore store)
    {
        var faults = new List<Fault>();
        await foreach (var fault in new SearchCheck(store.Contexts).RunAsync(new CheckRun(Given.Noon), CancellationToken.None))
            faults.Add(fault);
        return faults;
    }
}
