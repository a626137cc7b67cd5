using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using SupportPortal.Application.Packs;
using SupportPortal.Web.Packs;
using SupportPortal.Web.Security;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Packs;

/// <summary>The statement of a pack, to read and to print (R20).</summary>
public sealed class StatementModel(ReadStatement read, Door door, Reader reader, IOptions<PortalOptions> portal) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    public PackStatement Statement { get; private set; } = null!;

    public bool IsOwner => Statement.Pack.OwnerId == door.Person;

    public bool HasExpired => Statement.Pack.HasExpired(door.Moment.Today);

    public string SellerZone => (reader with { Zone = portal.Value.SellerZone }).ZoneName;

    public LedgerView Ledger => new(Statement.Entries, Statement.People, Statement.Number, portal.Value.SellerName)
    {
        Titles = Statement.Titles,
        Foot = (T("Left on {0}", reader.Say(door.Moment.Today)), Statement.Pack.Balance),
    };

    /// <summary>The names of owner and co-owners.</summary>
    public string Owners => string.Join(", ", Statement.Pack.CoOwners.Select(one => one.PersonId).Prepend(Statement.Pack.OwnerId ?? Guid.Empty)
        .Select(person => Statement.People.GetValueOrDefault(person)?.Name).OfType<string>());

    public async Task<bool> LoadAsync(CancellationToken cancel) =>
        (Statement = (await read.HandleAsync(Id, door.Actor, cancel))!) is not null;
}
