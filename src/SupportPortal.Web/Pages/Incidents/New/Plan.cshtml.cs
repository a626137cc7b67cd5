using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Packs;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.Plans;
using SupportPortal.Domain.Products;

namespace SupportPortal.Web.Pages.Incidents.New;

/// <summary>What pays for the incident: the packs that serve the version, and why others do not (R33).</summary>
public sealed class PlanModel(IntakeDesk desk, ChoosePayer choose, ReadPrices prices) : StepPage(desk, IntakeStep.Plan)
{
    [BindProperty]
    public PlanForm Form { get; set; } = new();

    /// <summary>What can be bought, at which price (R27).</summary>
    public IReadOnlyList<(SupportPlan Plan, Price? Price)> Sold { get; private set; } = [];

    /// <summary>Who sells, and which cloud plan is pointed to.</summary>
    public PortalOptions Seller => Desk.Portal;

    /// <summary>The nearest supported successor of a version out of lifecycle, if there is one (R30).</summary>
    public ProductVersion? Successor => Intake is { Product: { } product, Version: { } version, Advice.NoPlan: VersionIsOutOfLifecycle }
        ? product.NearestSupportedSuccessor(version, Desk.Moment.Today) : null;

    /// <summary>Whether the pack that was chosen before cannot pay.</summary>
    public bool ChosenCannotPay => Intake.Content.PackId is { } chosen && Intake.Advice.Available.All(pack => pack.Id != chosen);

    /// <summary>Whether the pack that was chosen before is somebody else's now.</summary>
    public bool ChosenIsNotTheirs => Intake.Content.PackId is not null && Intake.Pack is null;

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Sold = await prices.HandleAsync(cancel);
        return await base.LoadAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        WhyNot()?.Throw();
        if (Intake.Orders.Any(order => order.Id == Form.Pack))
            await choose.OrderAsync(Draft, Form.Pack!.Value, Desk.Moment, cancel);
        else
            await choose.PackAsync(Draft, Form.Pack!.Value, Desk.Moment, cancel);
        return ToNext();
    }

    // The one that expires first is offered first (R23).
    protected override void Fill(IncidentDraft content) =>
        Form.Pack = Intake.Order is { } order ? order.Id : ChosenCannotPay || content.PackId is null ? Intake.Advice.First?.Id : content.PackId;

    private Refusal? WhyNot()
    {
        var advice = Intake.Advice;
        if (advice.NoPlan is { } no)
            return no;
        return advice.Available.Any(pack => pack.Id == Form.Pack) || Intake.Orders.Any(order => order.Id == Form.Pack) ? null
            : advice.Unavailable.FirstOrDefault(one => one.Pack.Id == Form.Pack)?.Reasons[0] ?? new PackIsMissing();
    }
}
