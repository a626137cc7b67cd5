using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Packs;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Packs;

/// <summary>Moves the last day of a pack (R24).</summary>
public sealed class ExtendModel(ReadPackFile read, ExtendPack extend, ServiceTerms terms, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    [BindProperty]
    public ExtendForm Form { get; set; } = new();

    public PackFile Case { get; private set; } = null!;

    public bool HasExpired => Case.Pack.HasExpired(door.Moment.Today);

    /// <summary>What the suggested number of days brings about.</summary>
    public PackExtension Suggested => Case.Pack.Extension(terms.ExtensionDays, door.Moment.Today);

    public Matter Matter => Case.MatterFor(door.Actor);

    /// <summary>Why it cannot be extended now, or null.</summary>
    public Refusal? WhyNot => Case.Pack.CanBeChanged(door.Moment) ?? Matter.WhyNot;

    public int SuggestedDays => terms.ExtensionDays;

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Form.Days ??= HttpMethods.IsGet(Request.Method) ? terms.ExtensionDays : null;
        return (Case = (await read.HandleAsync(Id, cancel))!) is not null;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await extend.HandleAsync(Id, Form.Days!.Value, Form.Seen ?? LocalDate.MinIsoValue, new LedgerCause(Form.Key, Form.Reason.Trim()), door.Moment, cancel);
        this.Say(T("The pack is extended, and its owner is told."));
        return RedirectToPage("Pack", new { Id });
    }
}
