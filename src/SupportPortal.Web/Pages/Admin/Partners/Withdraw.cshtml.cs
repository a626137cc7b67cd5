using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Packs;
using SupportPortal.Application.People;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Partners;

/// <summary>Takes a partner status away before its last day (R34).</summary>
public sealed class WithdrawModel(FindPartners find, WithdrawPartnerStatus withdraw, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    [BindProperty]
    public WithdrawForm Form { get; set; } = new();

    /// <summary>The state that the admin had before them.</summary>
    [BindProperty]
    public long Seen { get; set; }

    public PartnerRow Row { get; private set; } = null!;

    /// <summary>The decision, as it concerns the reader.</summary>
    public Matter Matter => Row.MatterFor(door.Actor);

    public async Task<bool> LoadAsync(CancellationToken cancel) => (Row = (await find.OneAsync(Id, cancel))!) is not null;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await withdraw.HandleAsync(Id, Form.Reason.Trim(), Seen, door.Moment, cancel);
        this.Say(T("{0} has no partner status any more, and is told why.", Row.Account.DisplayName));
        return RedirectToPage("Partner", new { Id });
    }
}
