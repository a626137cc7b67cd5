using Microsoft.AspNetCore.Mvc;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Products;

namespace SupportPortal.Web.Pages.Incidents.New;

/// <summary>What pays for the incident: the packs that serve the version, and why others do not (R33).</summary>
public sealed class PlanModel(IntakeDesk desk) : StepPage(desk, IntakeStep.Plan)
{
    [BindProperty]
    public PlanForm Form { get; set; } = new();

    /// <summary>Where incidents are bought, when the seller has such a place (R27).</summary>
    public Uri? BuyUrl => Desk.Portal.BuyUrl;

    /// <summary>Who takes orders otherwise.</summary>
    public PortalOptions Seller => Desk.Portal;

    /// <summary>The nearest supported successor of a version out of lifecycle, if there is one (R30).</summary>
    public ProductVersion? Successor => Intake is { Product: { } product, Version: { } version, Advice.NoPlan: VersionIsOutOfLifecycle }
        ? product.NearestSupportedSuccessor(version, Desk.Moment.Today) : null;

    /// <summary>Whether the pack that was chosen before cannot pay.</summary>
    public bool ChosenCannotPay => Intake.Content.PackId is { } chosen && Intake.Advice.Available.All(pack => pack.Id != chosen);

    /// <summary>Whether the pack that was chosen before is somebody else's now.</summary>
    public bool ChosenIsNotTheirs => Intake.Content.PackId is not null && Intake.Pack is null;

    public Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        WhyNot()?.Throw();
        return GoOnAsync(content => content with { PackId = Form.Pack }, cancel);
    }

    // The one that expires first is offered first (R23).
    protected override void Fill(IncidentDraft content) =>
        Form.Pack = ChosenCannotPay || content.PackId is null ? Intake.Advice.First?.Id : content.PackId;

    private Refusal? WhyNot()
    {
        var advice = Intake.Advice;
        if (advice.NoPlan is { } no)
            return no;
        return advice.Available.Any(pack => pack.Id == Form.Pack) ? null
            : advice.Unavailable.FirstOrDefault(one => one.Pack.Id == Form.Pack)?.Reasons[0] ?? new PackIsMissing();
    }
}
