using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Packs;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.Plans;
using SupportPortal.Web.Pages.Incidents.New;
using SupportPortal.Web.Pages.Shared;

namespace SupportPortal.Web.Pages.Orders;

/// <summary>Buys a pack, ahead or for a draft, which the order then holds (R27, R33).</summary>
public sealed class NewModel(ReadPrices prices, PlaceOrder place, ServiceTerms terms, IntakeDesk desk) : PageModel, ILoads
{
    /// <summary>The draft that it is to pay for.</summary>
    [BindProperty(SupportsGet = true, Name = "draft")]
    public Guid? Draft { get; set; }

    [BindProperty(SupportsGet = true, Name = "plan")]
    public SupportPlan? Wanted { get; set; }

    [BindProperty]
    public PurchaseForm Form { get; set; } = new();

    public IReadOnlyList<(SupportPlan Plan, Price? Price)> Plans { get; private set; } = [];

    /// <summary>The draft, with what its steps show; null to buy ahead.</summary>
    public Intake? Intake { get; private set; }

    /// <summary>The last day on which an order of today can be paid.</summary>
    public LocalDate PayableUntil => desk.Moment.Today.PlusDays(terms.PaymentDays);

    public PortalOptions Seller => desk.Portal;

    public IActionResult? GoesTo => Intake is null ? null
        : Intake.Draft.SubmittedAs is { } number ? RedirectToPage("/Incidents/Incident", new { number })
        : Intake.Advice.NoPlan is not null || Intake.Draft.IsForAnother ? RedirectToPage("/Incidents/New/Plan", new { draft = Draft })
        : null;

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Plans = await prices.HandleAsync(cancel);
        Intake = Draft is { } draft ? await desk.FindAsync(draft, cancel) : null;
        return Draft is null || Intake is not null;
    }

    public void OnGet() => Form.Plan = Plans.Any(one => one.Plan == Wanted) ? Wanted : null;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var order = await place.HandleAsync(Form.ToPurchase(Draft), desk.Moment, cancel);
        this.Say(T("Your order is placed. An e-mail with its number is on its way to you."));
        return RedirectToPage("Order", new { id = order });
    }
}
