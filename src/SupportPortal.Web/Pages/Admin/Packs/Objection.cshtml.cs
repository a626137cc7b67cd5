using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Packs;
using SupportPortal.Domain.Packs;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Packs;

/// <summary>Decides on an objection to a recovery (R25).</summary>
public sealed class ObjectionModel(ReadPackFile read, DecideObjection decide, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    [BindProperty]
    public ObjectionForm Form { get; set; } = new();

    public PackFile Case { get; private set; } = null!;

    public Recovery Recovery => Case.Pack.Recovery!;

    /// <summary>Who had the pack: a name, or the address whose account it waited for.</summary>
    public string OldOwner => Recovery.FromOwnerId is { } old && Case.People.TryGetValue(old, out var person) ? person.Name : Case.Order.PurchaserEmail;

    public Matter Matter => Case.ObjectionFor(door.Actor);

    /// <summary>Somebody's name; people can leave.</summary>
    public string NameOf(Guid? person) => person is { } id && Case.People.TryGetValue(id, out var known) ? known.Name : T("a former account");

    public async Task<bool> LoadAsync(CancellationToken cancel) =>
        (Case = (await read.HandleAsync(Id, cancel))!)?.Pack.Recovery is not null;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var stays = Form.Stays!.Value;
        await decide.HandleAsync(Id, stays, new LedgerCause(Form.Key, Form.Reason.Trim()), door.Moment, cancel);
        this.Say(stays ? T("The pack stays where it is. Both owners are told.") : T("The pack went back. Both owners are told."));
        return RedirectToPage("Pack", new { Id });
    }
}
