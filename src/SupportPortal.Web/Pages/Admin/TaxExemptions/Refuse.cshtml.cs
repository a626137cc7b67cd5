using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Packs;
using SupportPortal.Application.People;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.TaxExemptions;

/// <summary>Refuses an exemption document, or takes its approval back (R28).</summary>
public sealed class RefuseModel(FindExemptions find, DecideExemption decide, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    [BindProperty]
    public RulingForm Form { get; set; } = new();

    public ExemptionRow Row { get; private set; } = null!;

    public LocalDate Today => door.Moment.Today;

    /// <summary>The decision, as it concerns the reader.</summary>
    public Matter Matter => Row.MatterFor(door.Actor);

    public async Task<bool> LoadAsync(CancellationToken cancel) => (Row = (await find.OneAsync(Id, door.Actor, cancel))!) is not null;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await decide.RefuseAsync(Id, Form.Reason.Trim(), door.Moment, cancel);
        this.Say(T("The document is not approved, and {0} is told why.", Row.Customer.DisplayName));
        return RedirectToPage("Document", new { Id });
    }
}
