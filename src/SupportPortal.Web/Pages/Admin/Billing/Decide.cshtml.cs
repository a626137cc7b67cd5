using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Packs;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Web.Incidents;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Refusals;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Admin.Billing;

/// <summary>Decides on the charge of an incident, answers a second look, or changes what was decided (R8).</summary>
public sealed class DecideModel(IncidentDoor door, ReadPackFile packs, DecideBilling decide, Reader reader) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true)]
    public IncidentNumber Number { get; set; }

    [BindProperty]
    public DecideForm Form { get; set; } = new();

    public IncidentReading Reading { get; private set; } = null!;

    public Incident Incident => Reading.Incident;

    public PackFile Case { get; private set; } = null!;

    public Pack Pack => Case.Pack;

    /// <summary>The decision, as it concerns the reader.</summary>
    public Matter Matter => Case.MatterFor(door.Actor, Incident);

    public string Customer => Reading.NameOf(Incident.CustomerId) ?? T("[subject] The customer");

    public bool PackHasExpired => Pack.HasExpired(door.Moment.Today);

    /// <summary>What stands in the way of using what goes back when it is not charged (R24).</summary>
    public PackTrap? Trap => PackTrap.Of(Pack, Incident.CustomerId, door.Moment.Today);

    /// <summary>Whether an incident went back into a pack that has expired (R24).</summary>
    public bool CanExtend => Incident.Billing == BillingStatus.NotCharged && PackHasExpired;

    /// <summary>Whether a decision stands that would be changed.</summary>
    public bool IsRevision => !Incident.SecondLookIsWaiting && !Incident.RevisionIsRecommended && Incident.Billing is BillingStatus.Charged or BillingStatus.NotCharged;

    /// <summary>What can be chosen: of a decision that stands only the other.</summary>
    public IEnumerable<BillingChoice> Choices => Enum.GetValues<BillingChoice>()
        .Where(choice => choice != BillingChoice.Charge || TakenAgain is null)
        .Where(choice => !IsRevision || Incident.CanReviseBilling(choice, door.Actor, door.Moment.At, Reading.Terms) is null)
        .Where(choice => choice == BillingChoice.Charge || !PackIsFull);

    /// <summary>Whether nothing can go back, because the pack was corrected meanwhile and has all its incidents (R20).</summary>
    public bool PackIsFull => Pack.Balance == Pack.Size && Incident.Billing != BillingStatus.NotCharged;

    /// <summary>Why nothing can be decided; null when something can.</summary>
    public Refusal? WhyNot => Incident.IsOpen ? new IncidentIsOpen() : IsRevision && !Choices.Any() ? WhyNotRevise : Matter.WhyNot;

    /// <summary>Whether the pack is not the incident's customer's any more.</summary>
    public bool IsAnothers => !Pack.BelongsTo(Incident.CustomerId);

    // What the pack has against being charged again for what went back to it.
    private Refusal? TakenAgain => Incident.Billing == BillingStatus.NotCharged ? Pack.CanTakeAgain(Incident.CustomerId, door.Moment) : null;

    private Refusal? WhyNotRevise => Incident.CanReviseBilling(
        Incident.Billing == BillingStatus.Charged ? BillingChoice.DoNotCharge : BillingChoice.Charge, door.Actor, door.Moment.At, Reading.Terms) ?? TakenAgain ?? new PackIsFull(Pack.Size);

    public string Sentence(Refusal why) => RefusalSentences.Of(why, reader);

    public string Capital(string words) => char.ToUpper(words[0], reader.Culture) + words[1..];

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await door.ReadAsync(Number, null, cancel) is not { } reading)
            return false;
        (Reading, Case) = (reading, (await packs.HandleAsync(reading.Incident.PackId, cancel))!);
        return true;
    }

    private bool Stays(BillingRuling ruling) => Incident.RevisionIsRecommended && ruling.Choice == BillingChoice.Charge;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var ruling = Form.ToRuling();
        await decide.HandleAsync(Number, ruling, Form.Seen, door.Moment, cancel);
        this.Say(Stays(ruling) ? T("{0} stays charged, and the customer is told.", Number) : ruling.Choice == BillingChoice.Charge ? T("{0} is charged, and the customer is told.", Number) : T("{0} is not charged. One incident went back to the pack, and the customer is told.", Number));
        return RedirectToPage("Decide", new { Number });
    }
}
