using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Packs;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Packs;

/// <summary>Hands an open incident over to who has recovered its pack, after saying what that does (R25).</summary>
public sealed class HandOverModel(ReadPackFile read, HandOverIncident handOver, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public IncidentNumber Number { get; set; }

    public PackFile Case { get; private set; } = null!;

    public Incident Incident { get; private set; } = null!;

    public string Submitter => Case.People.TryGetValue(Incident.CustomerId, out var known) ? known.Name : T("a former account");

    public string NewOwner => Case.Owner?.DisplayName ?? T("the new owner");

    /// <summary>Why it cannot be handed over now, or null.</summary>
    public Refusal? WhyNot => Case.WhyNotHandedOver(Incident, door.Actor);

    /// <summary>The handing over, as it concerns the reader.</summary>
    public Matter Matter => Case.MatterFor(door.Actor, Incident);

    /// <summary>Until when the former owner can object, so that it may have to go back; null when that is over.</summary>
    public Instant? ObjectableUntil => Case.Pack.ProvisionalUntil(door.Moment.At);

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Case = (await read.HandleAsync(Id, cancel))!;
        return (Incident = Case?.Open.SingleOrDefault(one => one.Number == Number)!) is not null;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await handOver.HandleAsync(Number, door.Moment, cancel);
        this.Say(T("{0} is {1}’s now. Both are told.", Number, NewOwner));
        return RedirectToPage("Pack", new { Id });
    }
}
