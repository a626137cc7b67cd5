using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using SupportPortal.Application.Packs;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Web.Packs;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Packs;

/// <summary>A pack with its ledger, its buyer and the claims on it, side by side (R25).</summary>
public sealed class PackModel(ReadPackFile read, Door door, IOptions<PortalOptions> portal) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    public PackFile Case { get; private set; } = null!;

    public Pack Pack => Case.Pack;

    public Order Order => Case.Order;

    public Moment Moment { get; } = door.Moment;

    /// <summary>Why nobody can move it now, or null.</summary>
    public Refusal? WhyNotMoved => Pack.CanBeMoved(Moment);

    public LedgerView Ledger => new(Case.Entries, Case.People, Order.Number, portal.Value.SellerName) { Titles = Case.Titles };

    public IEnumerable<ClaimView> Claims => Case.Claims.Select(claim => new ClaimView(claim, Order, Case.MatterFor(Moment.By, claim.Claim)) { WhyNotMoved = Pack.CanBeMovedTo(claim.Claim.AskedBy, Moment) });

    public IEnumerable<string> CoOwners => Pack.CoOwners.Select(one => NameOf(one.PersonId));

    /// <summary>Somebody's name; people can leave.</summary>
    public string NameOf(Guid? person) =>
        person is { } id && Case.People.TryGetValue(id, out var known) ? known.Name : T("a former account");

    /// <summary>Why an open incident cannot be handed over now, or null.</summary>
    public Refusal? WhyNotHandedOver(Incident incident) => Case.WhyNotHandedOver(incident, Moment.By);

    /// <summary>A change of the pack itself, as it concerns the reader.</summary>
    public Matter Matter => Case.MatterFor(Moment.By);

    /// <summary>Why nothing of it can be changed now, or null.</summary>
    public Refusal? WhyNotChanged => Pack.CanBeChanged(Moment) ?? Matter.WhyNot;

    public async Task<bool> LoadAsync(CancellationToken cancel) => (Case = (await read.HandleAsync(Id, cancel))!) is not null;
}
