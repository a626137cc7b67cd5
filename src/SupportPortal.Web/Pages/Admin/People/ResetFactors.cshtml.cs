using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.People;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.People;

/// <summary>Lets somebody back in who has lost their second factor.</summary>
public sealed class ResetFactorsModel(FindPeople find, ChangeAccess change, Door door) : PageModel, ILoads
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

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await change.ResetFactorsAsync(Id, door.Moment, cancel);
        this.Say(T("{0} can sign in with the password alone, and was told so by mail.", Person.DisplayName));
        return RedirectToPage("Person", new { Id });
    }
}
