using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Web.Packs;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Packs;

/// <summary>Who else can use a pack; for its owner (R21).</summary>
[Limited(LimitName.LookUp)]
public sealed class CoOwnersModel(ReadStatement read, NameCoOwner name, RemoveCoOwner remove, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    [BindProperty]
    public CoOwnerForm Form { get; set; } = new();

    public PackStatement Statement { get; private set; } = null!;

    public IEnumerable<(Guid Id, PersonName? Person)> Named =>
        Statement.Pack.CoOwners.OrderBy(one => one.Since).Select(one => (one.PersonId, Statement.People.GetValueOrDefault(one.PersonId)));

    public async Task<bool> LoadAsync(CancellationToken cancel) =>
        (Statement = (await read.HandleAsync(Id, door.Actor, cancel))!) is not null && Statement.Pack.OwnerId == door.Person;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var use = await name.HandleAsync(Id, EmailAddress.Of(Form.Email), door.Moment, cancel);
        this.Say(CoOwnerWords.Named(Form.Email.Trim(), use));
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid person, CancellationToken cancel)
    {
        await remove.HandleAsync(Id, person, door.Moment, cancel);
        this.Say(T("That person can no longer use this pack, and is told by e-mail."));
        return RedirectToPage(new { Id });
    }
}
