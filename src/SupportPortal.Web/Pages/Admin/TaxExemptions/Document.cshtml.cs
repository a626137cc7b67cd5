using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Packs;
using SupportPortal.Application.People;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.TaxExemptions;

/// <summary>An exemption document, and approving it (R28).</summary>
public sealed class DocumentModel(FindExemptions find, DecideExemption decide, Door door) : PageModel, ILoads
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
        await decide.ApproveAsync(Id, Form.Reason.Trim(), door.Moment, cancel);
        this.Say(T("The document is approved, and {0} is told.", Row.Customer.DisplayName));
        return RedirectToPage(new { Id });
    }
}
