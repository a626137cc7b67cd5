using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Packs;
using SupportPortal.Application.Payments;
using SupportPortal.Application.People;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Application.Tests.Incidents;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;
using NoFiles = SupportPortal.Application.Tests.Packs.NoFiles;

namespace SupportPortal.Application.Tests.People;

/// <summary>Somebody deletes their account.</summary>
[Rule("R38")]
public sealed class DeletingContract(Stores stores) : IClassFixture<Stores>
{
    private const string Password = "violet harbour lamp";

    [Theory, OnEachStore]
    public async Task Empties_who_it_was_everywhere(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var customer = await APersonAsync(store);
        var pack = await store.APackAsync(customer);
        await BoughtByAsync(store, customer, pack);
        var number = await store.AnIncidentAsync(customer);
        await store.ActAsync(number, await store.AnEngineerAsync(), (incident, calendar, moment) => incident.LogCall(new CallRecord(moment.At, moment.At, "Anna Brzezińska", Reached: true), "Fine.", calendar, moment));
        await store.ActAsync(number, customer, (incident, _, moment) => incident.CloseAtRequest(null, moment));
        await store.ADraftAsync(customer, pack);

        await DeleteAsync(store, customer);

        Assert.Empty(await TracesAsync(store, customer));
        await using var db = store.Open();
        Assert.Equal("AccountDeleted", (await db.Outbox.SingleAsync(mail => mail.Address != "")).Kind);
        Assert.Contains(await db.AuditEntries.ToListAsync(), entry => entry.What == "AccountDeleted" && entry.By == customer.Person);
        Assert.Equal(0, await db.Sessions.CountAsync());
    }

    [Theory, OnEachStore]
    public async Task Asks_to_close_open_incidents_first(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var customer = await APersonAsync(store);
        var number = await store.AnIncidentAsync(customer);

        Assert.Equal(new OpenIncidentsFirst(1), await DeleteAsync(store, customer).RefusalAsync());

        await store.ActAsync(number, customer, (incident, _, moment) => incident.CloseAtRequest(null, moment));
        await DeleteAsync(store, customer);
        Assert.NotNull((await AccountAsync(store, customer)).DeletedAt);
    }

    [Theory, OnEachStore]
    public async Task Leaves_unused_incidents_to_be_recovered_and_used_by_co_owners(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var (customer, coOwner, other) = (await APersonAsync(store), await store.APersonAsync(), await store.APersonAsync());
        var pack = await store.APackAsync(customer);
        await using (var db = store.Open())
        {
            (await db.Packs.SingleAsync(one => one.Id == pack)).NameCoOwner(coOwner.Person, Given.Moment(customer));
            await db.SaveChangesAsync();
        }

        await DeleteAsync(store, customer);

        var number = await new SubmitIncident(store.Contexts).HandleAsync(await store.ADraftAsync(coOwner, pack), "US", Given.Moment(coOwner), CancellationToken.None);
        Assert.Equal(pack, (await store.FindAsync(number)).PackId);
        await using var read = store.Open();
        var left = await read.Packs.SingleAsync(one => one.Id == pack);
        Assert.Equal(4, left.Balance);
        Assert.Null(left.CanRecover(other.Person, anotherAdminExists: true, Given.Moment(new Actor(Guid.NewGuid(), Roles.Admin))));
    }

    [Theory, OnEachStore]
    public async Task Goes_before_or_after_a_submission_and_never_between(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        for (var round = 0; round < 5; round++)
        {
            var customer = await APersonAsync(store);
            var draft = await store.ADraftAsync(customer, await store.APackAsync(customer));

            var answers = await Task.WhenAll(
                DeleteAsync(store, customer).RefusalAsync(),
                new SubmitIncident(store.Contexts).HandleAsync(draft, "US", Given.Moment(customer), CancellationToken.None).RefusalAsync());

            await using var db = store.Open();
            var (isDeleted, open) = ((await AccountAsync(store, customer)).DeletedAt is not null, await db.Incidents.CountAsync(one => one.CustomerId == customer.Person));
            Assert.Equal(isDeleted ? 0 : 1, open);
            Assert.True(isDeleted ? answers[1] is CustomerIsNotThere or NotFound : answers[0] is OpenIncidentsFirst or SomeoneElseWasFaster, $"{answers[0]}, {answers[1]}");
        }
    }

    [Theory, OnEachStore]
    public async Task Goes_before_or_after_a_submission_on_the_telephone(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (customer, engineer) = (await APersonAsync(store), await store.AnEngineerAsync());
        var draft = await store.ADraftAsync(customer, await store.APackAsync(customer), typedBy: engineer);

        await Task.WhenAll(
            DeleteAsync(store, customer).RefusalAsync(),
            new SubmitIncident(store.Contexts).HandleAsync(draft, "US", Given.Moment(engineer), CancellationToken.None).RefusalAsync());

        await using var db = store.Open();
        Assert.Equal((await AccountAsync(store, customer)).DeletedAt is null, await db.Incidents.AnyAsync(one => one.CustomerId == customer.Person));
    }

    [Theory, OnEachStore]
    public async Task Is_not_for_the_last_admin_nor_for_engineers_with_open_incidents(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var (admin, engineer) = (await APersonAsync(store, Roles.Admin), await APersonAsync(store, Roles.SupportEngineer));
        var number = await store.AnIncidentAsync(await store.APersonAsync());
        await store.ActAsync(number, engineer, (incident, _, moment) => incident.Take(moment));

        Assert.IsType<LastAdminStays>(await DeleteAsync(store, admin).RefusalAsync());
        Assert.Equal(new AssignedIncidentsFirst(1), await DeleteAsync(store, engineer).RefusalAsync());
        await store.APersonAsync(Roles.Admin);
        Assert.Null(await DeleteAsync(store, admin).RefusalAsync());
    }

    [Theory, OnEachStore]
    public async Task Wants_the_password_and_is_not_undone_by_an_admin(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var (customer, admin) = (await APersonAsync(store), await store.APersonAsync(Roles.Admin));

        Assert.IsType<PasswordIsWrong>(await DeleteAsync(store, customer, "another one").RefusalAsync());
        await DeleteAsync(store, customer);
        Assert.IsType<NotFound>(await new ChangeAccess(store.Contexts).EnableAsync(customer.Person, Given.Moment(admin), CancellationToken.None).RefusalAsync());
    }

    [Theory, OnEachStore]
    public async Task Ends_a_claim_that_waits(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var customer = await APersonAsync(store);
        await using (var db = store.Open())
        {
            db.RecoveryRequests.Add(RecoveryRequest.Ask(new RecoveryClaim(OrderConfirmationNumber.Of("ABCDEF123456"), "Nordlicht", "Her successor"), null, Given.Moment(customer)));
            await db.SaveChangesAsync();
        }

        await DeleteAsync(store, customer);

        await using var read = store.Open();
        var claim = await read.RecoveryRequests.SingleAsync();
        Assert.Equal((RecoveryState.Withdrawn, "", ""), (claim.State, claim.Company, claim.Relation));
        var entry = await read.AuditEntries.SingleAsync(one => one.What == nameof(RecoveryWithdrawn));
        Assert.Equal((claim.Id, customer.Person), (entry.Subject, entry.By));
    }

    [Theory, OnEachStore]
    public async Task Forgets_the_words_of_reasons_in_ledgers_and_cancels_orders_that_wait_for_payment(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var (customer, admin) = (await APersonAsync(store), await store.APersonAsync(Roles.Admin));
        var pack = await store.APackAsync(customer);
        await new CorrectPack(store.Contexts).HandleAsync(pack, -1, new LedgerCause(Guid.NewGuid(), "Anna Brzezińska called."), Given.Moment(admin), CancellationToken.None);
        var order = await new PlaceOrder(store.Contexts, new InvoicePayment(), ServiceTerms.Default)
            .HandleAsync(new Purchase(Guid.NewGuid(), SupportPlan.FivePack, null, null), Given.Moment(customer), CancellationToken.None);

        // The order stands under the address that the account had then.
        await using (var before = store.Open())
            await before.Orders.Where(one => one.Id == order).ExecuteUpdateAsync(set => set.SetProperty(one => one.PurchaserEmailNormalized, "ANNA@OLD.EXAMPLE").SetProperty(one => one.PurchaserEmail, "anna@old.example"));
        Assert.Equal(order, Assert.Single((await Deletion(store).OutlookAsync(Given.Moment(customer), CancellationToken.None)).Unpaid).Id);

        await DeleteAsync(store, customer);

        await using var db = store.Open();
        Assert.DoesNotContain(await db.Outbox.ToListAsync(), mail => mail.Kind == "OrderCancelled");
        Assert.All(await db.LedgerEntries.ToListAsync(), entry => Assert.Null(entry.Reason));
        Assert.Equal(4, (await db.Packs.SingleAsync(one => one.Id == pack)).Balance);
        var cancelled = await db.Orders.SingleAsync(one => one.Id == order);
        Assert.Equal((OrderState.Cancelled, "", null), (cancelled.State, cancelled.PurchaserEmail, cancelled.PurchaserName));
        Assert.Equal(OrderCancellation.WithAccount, cancelled.Cancellation);
        Assert.Equal(new CustomerIsNotThere(), await new PlaceOrder(store.Contexts, new InvoicePayment(), ServiceTerms.Default)
            .HandleAsync(new Purchase(Guid.NewGuid(), SupportPlan.FivePack, null, null), Given.Moment(customer), CancellationToken.None).RefusalAsync());
    }

    [Theory, OnEachStore]
    [Rule("R25")]
    public async Task Forgets_whom_to_reach_about_incidents_that_were_handed_over(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var (customer, owner, admin) = (await APersonAsync(store), await store.APersonAsync(), await store.APersonAsync(Roles.Admin));
        var number = await store.AnIncidentAsync(customer);
        var pack = (await store.FindAsync(number)).PackId;
        var mails = new RecoveryMails(new ObjectionLinks(new EphemeralDataProtectionProvider()));
        var to = EmailAddress.Of((await AccountAsync(store, owner)).Email!);
        await new RecoverWithoutRequest(store.Contexts, ServiceTerms.Default, mails).HandleAsync(pack, to, new LedgerCause(Guid.NewGuid(), "On the telephone."), Later(admin), CancellationToken.None);
        await new HandOverIncident(store.Contexts).HandleAsync(number, Later(admin), CancellationToken.None);
        var address = (await AccountAsync(store, customer)).Email!;
        await using (var before = store.Open())
        {
            var incident = await before.Incidents.SingleAsync(one => one.Number == number);
            before.Entry(incident).Property(one => one.Contacts).CurrentValue = [new Contact("Somebody", null, address), new Contact("Ida Olsen", null, "ida@example.com")];
            await before.SaveChangesAsync();
        }

        await DeleteAsync(store, customer);

        var kept = await store.FindAsync(number);
        Assert.Equal((owner.Person, null), (kept.CustomerId, kept.HandedOverFrom));
        Assert.Equal("Ida Olsen", Assert.Single(kept.Contacts).Name);
    }

    [Theory, OnEachStore]
    [Rule("R28")]
    public async Task Keeps_only_the_exemption_documents_that_orders_stand_on(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var customer = await APersonAsync(store);
        var files = new NoFiles();
        var (used, _) = (await APaperAsync(store, customer, "US-TX", files), await APaperAsync(store, customer, "US-CA", files));
        var pack = await store.APackAsync(customer);
        await using (var db = store.Open())
            await db.Orders.Where(one => db.Packs.Any(row => row.Id == pack && row.OrderId == one.Id)).ExecuteUpdateAsync(set => set.SetProperty(one => one.ExemptionId, used.Id));

        await DeleteAsync(store, customer, files: files);

        await using var read = store.Open();
        Assert.Equal(used.Id, (await read.TaxExemptions.SingleAsync()).Id);
        Assert.Equal([used.Document.Id], files.Kept);
    }

    private static Moment Later(Actor actor) => Given.Moment(actor, Given.Noon + Duration.FromHours(1));

    private static async Task<TaxExemption> APaperAsync(TestStore store, Actor person, string jurisdiction, NoFiles files)
    {
        var moment = Given.Moment(person);
        var document = await files.SaveAsync(Stream.Null, "certificate.pdf", moment, CancellationToken.None);
        var paper = TaxExemption.Upload(new ExemptionClaim(Jurisdiction.Of(jurisdiction), "12-345", moment.Today.PlusYears(1)), document, moment);
        await using var db = store.Open();
        db.TaxExemptions.Add(paper);
        await db.SaveChangesAsync();
        return paper;
    }

    private static Task DeleteAsync(TestStore store, Actor person, string password = Password, NoFiles? files = null) =>
        Deletion(store, files).HandleAsync(password, Given.Moment(person), CancellationToken.None);

    private static DeleteAccount Deletion(TestStore store, NoFiles? files = null) => new(store.Contexts, new PasswordHasher<Account>(), files ?? new NoFiles());

    private static async Task<Actor> APersonAsync(TestStore store, Roles roles = Roles.Customer)
    {
        var person = await store.APersonAsync(roles);
        var hash = new PasswordHasher<Account>().HashPassword(new Account(), Password);
        await using var db = store.Open();
        await db.Users.Where(account => account.Id == person.Person).ExecuteUpdateAsync(set => set
            .SetProperty(account => account.PasswordHash, hash).SetProperty(account => account.Company, "Nordlicht GmbH"));
        db.Sessions.Add(new Session { Id = $"{person.Person:N}", AccountId = person.Person, SecurityStamp = "x", StartedAt = Given.Noon, Browser = "Anna’s browser" });
        await db.SaveChangesAsync();
        return person;
    }

    private static async Task BoughtByAsync(TestStore store, Actor person, Guid pack)
    {
        var email = $"{person.Person:N}@example.com";
        await using var db = store.Open();
        var order = await db.Packs.Where(one => one.Id == pack).Select(one => one.OrderId).SingleAsync();
        await db.Orders.Where(one => one.Id == order).ExecuteUpdateAsync(set => set
            .SetProperty(one => one.PurchaserEmail, email).SetProperty(one => one.PurchaserEmailNormalized, email.ToUpperInvariant())
            .SetProperty(one => one.PurchaserName, "Anna Brzezińska").SetProperty(one => one.Company, "Nordlicht GmbH"));
    }

    private static async Task<Account> AccountAsync(TestStore store, Actor person)
    {
        await using var db = store.Open();
        return await db.Users.AsNoTracking().SingleAsync(account => account.Id == person.Person);
    }

    // Name, company, address and telephone number in every table that can hold them; the last mail is on its way.
    private static async Task<List<string>> TracesAsync(TestStore store, Actor person)
    {
        await using var db = store.Open();
        List<object> rows =
        [
            await db.Users.AsNoTracking().SingleAsync(account => account.Id == person.Person),
            .. await db.Incidents.AsNoTracking().Where(one => one.CustomerId == person.Person).ToListAsync(),
            .. (await db.TimelineEntries.AsNoTracking().ToListAsync()).Select(entry => new { entry.Text, entry.Details }),
            .. await db.Orders.AsNoTracking().ToListAsync(), .. await db.Packs.AsNoTracking().ToListAsync(),
            .. await db.Drafts.AsNoTracking().ToListAsync(), .. await db.Sessions.AsNoTracking().ToListAsync(),
            .. await db.AuditEntries.AsNoTracking().ToListAsync(), .. await db.Outbox.AsNoTracking().Where(mail => mail.Kind != "AccountDeleted").ToListAsync(),
        ];
        string[] words = ["Brzezi", "Nordlicht", $"{person.Person:N}@", "555 01 02", "anna@example.com", "Warsaw"];
        return [.. rows.Select(row => System.Text.Json.JsonSerializer.Serialize(row, Looser)).Where(json => words.Any(word => json.Contains(word, StringComparison.OrdinalIgnoreCase)))];
    }

    private static readonly System.Text.Json.JsonSerializerOptions Looser = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        ReferenceHandler = System.Text.Json.Serialization.ReferenceHandler.IgnoreCycles,
    };
}
