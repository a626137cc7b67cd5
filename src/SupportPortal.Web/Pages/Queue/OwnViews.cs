using SupportPortal.Application.Incidents;
using SupportPortal.Domain;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>The views that a reader of the queue keeps: as many queries for twenty of them as for one.</summary>
public sealed class OwnViews(SavedViews saved, QueueChoices choices, IncidentQueue queue)
{
    /// <summary>All of them with their counts, by name.</summary>
    public async Task<IReadOnlyList<OwnView>> CountAsync(Moment moment, CancellationToken cancel)
    {
        var views = await saved.OfAsync(moment.By.Person, cancel);
        var addresses = views.Select(view => QueueAddress.Of(view.Query)).ToList();
        var products = await KnownIn(addresses, cancel);
        var counts = await queue.CountEachAsync([.. addresses.Select(address => address.Ask(products))], moment.By, moment.At, cancel);
        return [.. views.Select((view, place) => new OwnView(view.Id, view.Name, addresses[place], counts[place]))];
    }

    /// <summary>What some addresses are narrowed to, as people read it.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<FilterChip>>> TellAsync(IReadOnlyList<QueueAddress> addresses, CancellationToken cancel)
    {
        var products = await KnownIn(addresses, cancel);
        var engineers = addresses.Any(address => address.Assignee is not null) ? await choices.EngineersAsync(cancel) : [];
        return [.. addresses.Select(address => (IReadOnlyList<FilterChip>)[.. FilterChip.Of(address, products, engineers)])];
    }

    private async Task<IReadOnlyList<NamedKey>> KnownIn(IReadOnlyList<QueueAddress> addresses, CancellationToken cancel)
    {
        var slugs = addresses.SelectMany(address => address.Products).Distinct().ToList();
        return slugs.Count == 0 ? [] : await choices.ProductsAsync(slugs, cancel);
    }
}
