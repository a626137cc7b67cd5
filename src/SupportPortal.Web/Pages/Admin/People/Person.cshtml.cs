using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.People;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.People;

public sealed class PersonModel(FindPeople find, ChangeRoles change, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    [BindProperty]
    public RolesForm Form { get; set; } = new();

    public Application.People.Account Person { get; private set; } = null!;

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await find.OneAsync(Id, cancel) is not { } person)
            return false;
        Person = person;
        if (HttpMethods.IsGet(Request.Method))
            Form = RolesForm.Of(person.Roles);
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await change.HandleAsync(Id, Form.Roles, door.Moment, cancel);
        this.Say(T("{0} now has these roles: {1}.", Person.DisplayName, RoleNames.Say(Form.Roles)));
        return RedirectToPage(new { Id });
    }
}
