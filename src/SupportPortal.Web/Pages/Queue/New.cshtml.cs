using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Incidents;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>Finds the customer on the telephone, for whom an engineer then submits an incident (R37).</summary>
public sealed class NewModel(FindCustomers find, ListDrafts list, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string Query { get; set; } = "";

    public IReadOnlyList<Application.People.Account> Found { get; private set; } = [];

    /// <summary>What was begun for customers, and not submitted yet.</summary>
    public IReadOnlyList<OpenDraft> Drafts { get; private set; } = [];

    /// <summary>Whether there are enough letters to look for.</summary>
    public bool IsAsked => Query.Trim().Length >= FindCustomers.Fewest;

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        // An admin reads the queue and submits nothing.
        if (!door.Actor.IsEngineer)
            return false;
        Found = await find.HandleAsync(Query, cancel);
        Drafts = [.. (await list.HandleAsync(door.Actor.Person, cancel)).Where(draft => draft.Customer is not null)];
        return true;
    }
}
