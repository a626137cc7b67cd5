using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Help;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.People;
using SupportPortal.Application.Plans;
using SupportPortal.Application.Products;
using SupportPortal.Application.ResponseTimes;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Tests;

/// <summary>What a test takes for given: people, packs, drafts and incidents in a real database.</summary>
public static class Given
{
    /// <summary>The Sunday noon, in UTC, at which everything happens unless said otherwise.</summary>
    public static readonly Instant Noon = Instant.FromUtc(2026, 11, 22, 12, 0);

    private static readonly DateTimeZone SellerZone = DateTimeZoneProviders.Tzdb["America/New_York"];

    public static Moment Moment(Actor by, Instant? at = null) => Domain.Moment.Of(by, at ?? Noon, SellerZone);

    public static async Task SeedsAsync(TestStore store)
    {
        var moment = Moment(Actor.System);
        await new SeedCalendars(store.Contexts).HandleAsync(moment, CancellationToken.None);
        await new SeedExclusions(store.Contexts).HandleAsync(moment, CancellationToken.None);
        await new SeedFaq(store.Contexts).HandleAsync(moment, CancellationToken.None);
        await new SeedCatalogue(store.Contexts).HandleAsync(moment, CancellationToken.None);
    }

    public static async Task<Actor> APersonAsync(this TestStore store, Roles roles = Roles.Customer, string country = "US")
    {
        var id = Guid.CreateVersion7(Noon.ToDateTimeOffset());
        var email = $"{id:N}@example.com";
        await using var db = store.Open();
        db.Users.Add(new Account
        {
            Id = id,
            UserName = email,
            NormalizedUserName = email.ToUpperInvariant(),
            Email = email,
            NormalizedEmail = email.ToUpperInvariant(),
            EmailConfirmed = true,
            DisplayName = "Anna Brzezińska",
            Country = country,
            TimeZone = "Europe/Warsaw",
            Roles = roles,
            SecurityStamp = id.ToString("N"),
            CreatedAt = Noon,
        });
        await db.SaveChangesAsync();
        return new Actor(id, roles);
    }

    public static async Task<Guid> APackAsync(this TestStore store, Actor owner, SupportPlan plan = SupportPlan.FivePack, LocalDate? purchasedOn = null)
    {
        var moment = Moment(owner);
        var bought = purchasedOn ?? moment.Today;
        var details = new OrderDetails(OrderConfirmationNumber.Of(Guid.NewGuid().ToString("N")[..20]), EmailAddress.Of("buyer@example.com"), plan, bought);
        await using var db = store.Open();
        var order = Order.Record(details, OrderSource.Admin, moment);
        var pack = Pack.Purchase(order, PackContents.Fixed(plan, bought), owner.Person, moment);
        db.AddRange(order, pack);
        await db.SaveChangesAsync();
        return pack.Id;
    }

    /// <summary>Takes out of a pack what is left, as an admin's correction.</summary>
    public static async Task UseUpAsync(this TestStore store, Guid pack)
    {
        await using var db = store.Open();
        var found = await db.Packs.SingleAsync(one => one.Id == pack);
        found.Correct(-found.Balance, new LedgerCause(Guid.NewGuid(), "Used elsewhere."), Moment(new Actor(Guid.NewGuid(), Roles.Admin)));
        await db.SaveChangesAsync();
    }

    /// <summary>A draft that misses nothing, typed by its owner or by an engineer for them.</summary>
    public static async Task<Guid> ADraftAsync(
        this TestStore store, Actor owner, Guid pack, Severity severity = Severity.C, Func<IncidentDraft, IncidentDraft>? but = null, Actor? typedBy = null)
    {
        await using var db = store.Open();
        var product = await db.Products.Include(one => one.Versions).SingleAsync(one => one.Slug == "windows-server");
        var content = new IncidentDraft
        {
            ProductId = product.Id,
            VersionId = product.Find("2022")!.Id,
            HelpKind = "break-fix",
            Problems =
            [
                new()
                {
                    Report = new ProblemReport("DFS Replication stops", "It stops a few hours after every restart."),
                    Severity = severity,
                    Impact = severity == Severity.A ? new ImpactStatement("File shares", "this morning", "everybody") : null,
                },
            ],
            PackId = pack,
            PeopleAreAvailable = severity == Severity.A,
            Contacts = [new Contact("Anna Brzezińska", "+48 58 555 01 02", "anna@example.com", RoundTheClock: true)],
            Preference = new ContactPreference(ContactWay.Email, "en", "Europe/Warsaw"),
        };
        return await new SaveDraft(store.Contexts).BeginAsync(but?.Invoke(content) ?? content, typedBy is null ? null : owner.Person, Moment(typedBy ?? owner), CancellationToken.None);
    }

    /// <summary>The draft with further problems, of severity C.</summary>
    public static IncidentDraft With(this IncidentDraft content, params string[] titles) => content with
    {
        Problems = [.. content.Problems, .. titles.Select(title => new DraftProblem { Key = Guid.NewGuid(), Report = new ProblemReport(title, "It is slow."), Severity = Severity.C })],
    };

    /// <summary>The draft with its first problem changed.</summary>
    public static IncidentDraft First(this IncidentDraft content, Func<DraftProblem, DraftProblem> change) =>
        content.With(content.Problems[0].Key, change);

    public static async Task<IncidentNumber> AnIncidentAsync(this TestStore store, Actor customer, Severity severity = Severity.C, Instant? at = null)
    {
        var draft = await store.ADraftAsync(customer, await store.APackAsync(customer), severity);
        return await new SubmitIncident(store.Contexts).HandleAsync(draft, "US", Moment(customer, at), CancellationToken.None);
    }
}
