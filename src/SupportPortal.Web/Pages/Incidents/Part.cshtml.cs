using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Incidents;
using SupportPortal.Web.Pages.Shared;

namespace SupportPortal.Web.Pages.Incidents;

/// <summary>Accepts a part of a split: what pays for it, what is left, and the promise, before anything is used (R10).</summary>
public sealed class PartModel(IncidentDoor door, FindPartOffer find, AcceptPart accept, IOptions<PortalOptions> portal) : DeedPage(door)
{
    [BindProperty(SupportsGet = true)]
    public int Part { get; set; }

    [BindProperty]
    public PartForm Form { get; set; } = new();

    public SplitPart Problem => Incident.Parts.Single(part => part.Number == Part);

    /// <summary>What can pay; null when the part is not the reader's to answer, or not any more.</summary>
    public PartOffer? Offer { get; private set; }

    /// <summary>The severities with the moment by which we would answer if the part were accepted now.</summary>
    public IEnumerable<(Severity Severity, Instant Due)> Promises =>
        Offer!.Promises(Moment.At).Select(promise => (promise.Severity, promise.Due));

    public override Refusal? WhyNot => Incident.CanAnswerPart(Part, Actor, Moment.At);

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel) || Incident.Parts.All(part => part.Number != Part))
            return false;
        Offer = WhyNot is null ? await find.HandleAsync(Incident, portal.Value.SellerCountry, Moment, cancel) : null;
        return true;
    }

    public void OnGet() => Form = PartForm.Of(Incident, Offer);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Offer?.WhyNot(Form.Pack)?.Throw();
        var number = await accept.HandleAsync(Number, Part, Form.ToChoice(), portal.Value.SellerCountry, Moment, cancel);
        this.Say(T("The problem is incident {0} now and has used one incident. An engineer answers by the moment below; an e-mail says the same.", number));
        return RedirectToPage("/Incidents/Incident", new { number });
    }
}
