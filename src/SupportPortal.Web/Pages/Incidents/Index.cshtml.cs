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

    /// <summary>What waits for an answer of the customer's side; above the newest of the other open ones.</summary>
    public OwnIncidents Waiting { get; private set; } = new([], null, null);

    /// <summary>What was begun and not submitted; beside the newest of the open ones.</summary>
    public IReadOnlyList<OpenDraft> Drafts { get; private set; } = [];

    public OwnView View => Request.Query["show"].ToString() switch
    {
        "closed" => OwnView.Closed,
        "waiting" => OwnView.Waiting,
        _ => OwnView.Open,
    };

    public bool ShowsClosed => View == OwnView.Closed;

    // Whatever an address says, it leads to a page.
    private IncidentNumber? Before => IncidentNumber.Parse(Request.Query["before"]);

    private IncidentNumber? After => IncidentNumber.Parse(Request.Query["after"]);

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var (person, now) = (door.Actor.Person, door.Moment.At);
        List = await list.HandleAsync(person, View, Before, After, now, cancel);
        if (View != OwnView.Open || Before is not null || After is not null)
            return true;
        Waiting = await list.HandleAsync(person, OwnView.Waiting, null, null, now, cancel);
        Drafts = await drafts.HandleAsync(person, cancel);
        return true;
    }

    /// <summary>The address of the rest of what waits; null when that is all.</summary>
    public string? RestOfWaiting => Waiting.Older is { } older ? Url.Page(null, new { show = Show(OwnView.Waiting), before = older.ToString() }) : null;

    /// <summary>The address of a page of the same list.</summary>
    public string? AddressOf(IncidentNumber? before = null, IncidentNumber? after = null) =>
        before is null && after is null ? null
        : Url.Page(null, new { show = Show(View), before = before?.ToString(), after = after?.ToString() });

    private static string? Show(OwnView view) => view switch
    {
        OwnView.Closed => "closed",
        OwnView.Waiting => "waiting",
        _ => null,
    };
}
