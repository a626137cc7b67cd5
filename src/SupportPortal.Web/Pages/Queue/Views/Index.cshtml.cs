using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Incidents;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Queue.Views;

/// <summary>The views of the queue that the reader keeps.</summary>
public sealed class IndexModel(SavedViews saved, OwnViews views, Door door) : PageModel
{
    public IReadOnlyList<(SavedView View, QueueAddress Address, IReadOnlyList<FilterChip> Chips)> Views { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var own = await saved.OfAsync(door.Actor.Person, cancel);
        var addresses = own.Select(view => QueueAddress.Of(view.Query)).ToList();
        Views = [.. own.Zip(addresses, await views.TellAsync(addresses, cancel))];
    }
}
