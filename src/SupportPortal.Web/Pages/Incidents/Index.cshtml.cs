using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Incidents;

/// <summary>The incidents that a person submitted or takes part in, open or closed; the address says which and which page.</summary>
public sealed class IndexModel(ListOwnIncidents list, ListDrafts drafts, Door door) : PageModel, ILoads
{
    public OwnIncidents List { get; private set; } = null!;

    /// <summary>What was begun and not submitted; beside the newest of the open ones.</summary>
    public IReadOnlyList<OpenDraft> Drafts { get; private set; } = [];

    public bool ShowsClosed => Request.Query["show"] == "closed";

    // Whatever an address says, it leads to a page.
    private IncidentNumber? Before => IncidentNumber.Parse(Request.Query["before"]);

    private IncidentNumber? After => IncidentNumber.Parse(Request.Query["after"]);

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        List = await list.HandleAsync(door.Actor.Person, !ShowsClosed, Before, After, cancel);
        if (!ShowsClosed && Before is null && After is null)
            Drafts = await drafts.HandleAsync(door.Actor.Person, cancel);
        return true;
    }

    /// <summary>The address of a page of the same list.</summary>
    public string? AddressOf(IncidentNumber? before = null, IncidentNumber? after = null) =>
        before is null && after is null ? null
        : Url.Page(null, new { show = ShowsClosed ? "closed" : null, before = before?.ToString(), after = after?.ToString() });
}
