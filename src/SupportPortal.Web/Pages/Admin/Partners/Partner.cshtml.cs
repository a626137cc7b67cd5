using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Packs;
using SupportPortal.Application.People;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Partners;

/// <summary>The partner status of an account, and granting it (R34).</summary>
public sealed class PartnerModel(FindPartners find, GrantPartnerStatus grant, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    [BindProperty]
    public PartnerForm Form { get; set; } = new();

    /// <summary>The state that the admin had before them.</summary>
    [BindProperty]
    public long Seen { get; set; }

    public PartnerRow Row { get; private set; } = null!;

    public LocalDate Today => door.Moment.Today;

    /// <summary>The decision, as it concerns the reader.</summary>
    public Matter Matter => Row.MatterFor(door.Actor);

    public async Task<bool> LoadAsync(CancellationToken cancel) => (Row = (await find.OneAsync(Id, cancel))!) is not null;

    public void OnGet() => Form = PartnerForm.Of(Row.Status);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await grant.HandleAsync(Id, Form.ToStatus(), Seen, door.Moment, cancel);
        this.Say(T("{0} is a verified partner now, and is told so by mail.", Row.Account.DisplayName));
        return RedirectToPage(new { Id });
    }
}
