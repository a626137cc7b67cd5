using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.People;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.People;

/// <summary>Whether somebody can sign in; a page of its own, since its deeds are not those on roles.</summary>
public sealed class AccessModel(FindPeople find, ChangeAccess change, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    public Application.People.Account Person { get; private set; } = null!;

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var person = await find.OneAsync(Id, cancel);
        Person = person!;
        return person is not null;
    }

    public async Task<IActionResult> OnPostDisableAsync(CancellationToken cancel)
    {
        await change.DisableAsync(Id, door.Moment, cancel);
        return Done(T("{0} can no longer sign in.", Person.DisplayName));
    }

    public async Task<IActionResult> OnPostEnableAsync(CancellationToken cancel)
    {
        await change.EnableAsync(Id, door.Moment, cancel);
        return Done(T("{0} can sign in again.", Person.DisplayName));
    }

    public async Task<IActionResult> OnPostRevokeAsync(CancellationToken cancel)
    {
        await change.RevokeAsync(Id, door.Moment, cancel);
        return Done(T("{0} is signed out everywhere.", Person.DisplayName));
    }

    private RedirectToPageResult Done(string done)
    {
        this.Say(done);
        return RedirectToPage("Person", new { Id });
    }
}
