using System.Data.Common;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Audit;
using SupportPortal.Application.Checks;
using SupportPortal.Application.Data;
using SupportPortal.Application.Packs;
using SupportPortal.Application.People;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Application.Tests.Incidents;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using NoFiles = SupportPortal.Application.Tests.Packs.NoFiles;

namespace SupportPortal.Application.Tests.People;

/// <summary>What others wrote about somebody who deletes their account.</summary>
[Rule("R38")]
public sealed class ForgettingContract
{
    private const string Password = "violet harbour lamp";
    private const string Name = "Zofia Grochowska";

    [Theory, OnEachStore]
    public async Task No_table_holds_the_name_the_address_or_the_words_that_name_them(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var (zofia, other, admin) = (await ZofiaAsync(store), await store.APersonAsync(), await store.APersonAsync(Roles.Admin));
        var pack = await store.APackAsync(zofia);
        await CorrectAsync(store, pack, admin, $"{Name} called.");
        await PartnerAsync(store, zofia, admin);
        await PaperAsync(store, zofia, pack, admin);
        await ClaimAsync(store, pack, other, admin);
        var shared = await store.APackAsync(other);
        await NameAndRemoveAsync(store, shared, zofia, other);
        await CorrectAsync(store, shared, admin, $"{Name} had nothing to do with it.");
        await SealAsync(store);
        Assert.NotEmpty(await TextsAsync(store, Name, $"{zofia.Person:N}@"));

        await DeleteAsync(store, zofia);

        Assert.Empty(await TextsAsync(store, "Grochowska", $"{zofia.Person:N}@", "BRZ-4711"));
        await SealAsync(store);
        Assert.Empty(await FaultsAsync(store));
        await using var db = store.Open();
        Assert.Contains("\"forgotten\":[\"", (await db.AuditEntries.SingleAsync(entry => entry.What == nameof(AccountDeleted))).Text, StringComparison.Ordinal);
    }

    [Theory, OnEachStore]
    public async Task The_words_about_others_stay(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var (zofia, other, admin) = (await ZofiaAsync(store), await store.APersonAsync(), await store.APersonAsync(Roles.Admin));
        await store.APackAsync(zofia);
        await CorrectAsync(store, await store.APackAsync(other), admin, "Counted twice.");

        await DeleteAsync(store, zofia);

        var (rows, _) = await new ReadAudit(store.Contexts).PageAsync(new AuditQuestion(What: nameof(PackCorrected)), null, CancellationToken.None);
        Assert.Equal("Counted twice.", Assert.Single(Assert.Single(rows).Entry.Words).Words);
    }

    [Theory, OnEachStore]
    public async Task An_admin_who_goes_takes_along_nothing_that_they_wrote_about_others(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var (admin, other) = (await ZofiaAsync(store, Roles.Admin), await store.APersonAsync());
        await store.APersonAsync(Roles.Admin);
        await CorrectAsync(store, await store.APackAsync(other), admin, "Counted twice.");

        await DeleteAsync(store, admin);

        await using var db = store.Open();
        Assert.Equal("Counted twice.", (await db.AuditWords.SingleAsync()).Words);
        Assert.Contains(await db.LedgerEntries.ToListAsync(), entry => entry.Reason == "Counted twice.");
    }

    [Theory, OnEachStore]
    [Rule("R25")]
    public async Task Whom_to_reach_is_forgotten_however_often_an_incident_was_handed_over(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var (zofia, second, third) = (await ZofiaAsync(store), await store.APersonAsync(), await store.APersonAsync());
        var number = await store.AnIncidentAsync(zofia);
        await store.ActAsync(number, await store.AnEngineerAsync(), (incident, calendar, moment) => incident.LogCall(new CallRecord(moment.At, moment.At, Name, Reached: true), "Fine.", calendar, moment));
        await HandOverAsync(store, number, second, hours: 1);
        await HandOverAsync(store, number, third, hours: 100);
        await ReachAsync(store, number, new Contact(Name, "+48 58 555 01 02", null), new Contact("Somebody", null, $"{zofia.Person:N}@EXAMPLE.com"), new Contact("Ida Olsen", null, "ida@example.com"));

        await DeleteAsync(store, zofia);

        var kept = await store.FindAsync(number);
        Assert.Equal((third.Person, second.Person), (kept.CustomerId, kept.HandedOverFrom));
        Assert.Equal("Ida Olsen", Assert.Single(kept.Contacts).Name);
        Assert.Empty(await TextsAsync(store, "Grochowska", $"{zofia.Person:N}@"));
    }

    private static async Task<Actor> ZofiaAsync(TestStore store, Roles roles = Roles.Customer)
    {
        var person = await store.APersonAsync(roles);
        var hash = new PasswordHasher<Account>().HashPassword(new Account(), Password);
        await using var db = store.Open();
        await db.Users.Where(account => account.Id == person.Person)
            .ExecuteUpdateAsync(set => set.SetProperty(account => account.PasswordHash, hash).SetProperty(account => account.DisplayName, Name));
        return person;
    }

    private static Task CorrectAsync(TestStore store, Guid pack, Actor admin, string reason) =>
        new CorrectPack(store.Contexts).HandleAsync(pack, -1, new LedgerCause(Guid.NewGuid(), reason), Given.Moment(admin), CancellationToken.None);

    private static async Task PartnerAsync(TestStore store, Actor zofia, Actor admin)
    {
        var status = new PartnerStatus(PartnerLevel.Gold, "BRZ-4711", Given.Moment(admin).Today.PlusMonths(3));
        await new GrantPartnerStatus(store.Contexts).HandleAsync(zofia.Person, status, 0, Given.Moment(admin), CancellationToken.None);
        await using var db = store.Open();
        var seen = await db.Partners.Select(partner => partner.Version).SingleAsync();
        await new WithdrawPartnerStatus(store.Contexts).HandleAsync(zofia.Person, $"{Name} has left.", seen, Given.Moment(admin), CancellationToken.None);
    }

    // An order stands on it, so that the document stays.
    private static async Task PaperAsync(TestStore store, Actor zofia, Guid pack, Actor admin)
    {
        var moment = Given.Moment(zofia);
        var document = await new NoFiles().SaveAsync(Stream.Null, "certificate.pdf", moment, CancellationToken.None);
        var paper = TaxExemption.Upload(new ExemptionClaim(Jurisdiction.Of("US-TX"), "12-345", moment.Today.PlusYears(1)), document, moment);
        await using var db = store.Open();
        db.TaxExemptions.Add(paper);
        await db.SaveChangesAsync();
        await new DecideExemption(store.Contexts).ApproveAsync(paper.Id, $"{Name} is a school.", Given.Moment(admin), CancellationToken.None);
        await db.Orders.Where(one => db.Packs.Any(row => row.Id == pack && row.OrderId == one.Id)).ExecuteUpdateAsync(set => set.SetProperty(one => one.ExemptionId, paper.Id));
    }

    // Somebody else claimed the pack, and was told why they do not get it.
    private static async Task ClaimAsync(TestStore store, Guid pack, Actor other, Actor admin)
    {
        await using var db = store.Open();
        var order = await db.Packs.Where(one => one.Id == pack).Join(db.Orders, one => one.OrderId, order => order.Id, (_, order) => order).SingleAsync();
        await new RequestRecovery(store.Contexts, new NoFiles())
            .HandleAsync(new RecoveryClaim(order.Number, "Brzoza", "I run IT."), null, Given.Moment(other), CancellationToken.None);
        var claim = await db.RecoveryRequests.Select(one => one.Id).SingleAsync();
        await new RefuseRecovery(store.Contexts).HandleAsync(claim, $"It is {Name}’s.", Given.Moment(admin), CancellationToken.None);
    }

    private static async Task NameAndRemoveAsync(TestStore store, Guid pack, Actor coOwner, Actor owner)
    {
        await using var db = store.Open();
        var found = await db.Packs.Include(one => one.CoOwners).SingleAsync(one => one.Id == pack);
        found.NameCoOwner(coOwner.Person, Given.Moment(owner));
        found.RemoveCoOwner(coOwner.Person, Given.Moment(owner));
        await db.SaveChangesAsync();
    }

    private static async Task HandOverAsync(TestStore store, IncidentNumber number, Actor to, int hours)
    {
        var admin = await store.APersonAsync(Roles.Admin);
        var mails = new RecoveryMails(new ObjectionLinks(new EphemeralDataProtectionProvider()));
        var pack = (await store.FindAsync(number)).PackId;
        await new RecoverWithoutRequest(store.Contexts, ServiceTerms.Default, mails).HandleAsync(
            pack, EmailAddress.Of($"{to.Person:N}@example.com"), new LedgerCause(Guid.NewGuid(), $"Not {Name}’s any more."), After(admin, hours), CancellationToken.None);
        await new HandOverIncident(store.Contexts).HandleAsync(number, After(admin, hours + 1), CancellationToken.None);
    }

    private static Moment After(Actor actor, int hours) => Given.Moment(actor, Given.Noon + Duration.FromHours(hours));

    private static async Task ReachAsync(TestStore store, IncidentNumber number, params Contact[] contacts)
    {
        await using var db = store.Open();
        var incident = await db.Incidents.SingleAsync(one => one.Number == number);
        db.Entry(incident).Property(one => one.Contacts).CurrentValue = contacts;
        await db.SaveChangesAsync();
    }

    private static Task DeleteAsync(TestStore store, Actor person) =>
        new DeleteAccount(store.Contexts, new PasswordHasher<Account>(), new NoFiles()).HandleAsync(Password, After(person, 200), CancellationToken.None);

    private static async Task SealAsync(TestStore store) => await new SealAudit(store.Contexts).HandleAsync(Given.Noon, CancellationToken.None);

    private static async Task<List<Fault>> FaultsAsync(TestStore store) =>
        await new AuditChainCheck(store.Contexts).RunAsync(new CheckRun(Given.Noon), CancellationToken.None).ToListAsync();

    // Every text of every table, but for the last mail, which is on its way.
    private static async Task<List<string>> TextsAsync(TestStore store, params string[] words)
    {
        await using var db = store.Open();
        await db.Outbox.Where(mail => mail.Kind == "AccountDeleted").ExecuteDeleteAsync();
        var found = new List<string>();
        foreach (var table in db.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct())
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await db.Database.OpenConnectionAsync();
            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync())
                found.AddRange(Texts(rows).Where(text => words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase))).Select(text => $"{table}: {text}"));
        }

        return found;
    }

    private static IEnumerable<string> Texts(DbDataReader row) => Enumerable.Range(0, row.FieldCount).Select(row.GetValue).OfType<string>();
}
