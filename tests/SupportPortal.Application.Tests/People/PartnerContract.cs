using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Packs;
using SupportPortal.Application.People;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Tests.People;

[Rule("R34")]
public sealed class PartnerContract(Stores stores) : IClassFixture<Stores>
{
    private static readonly LocalDate Today = new(2026, 11, 22);
    private static readonly PartnerStatus Gold = new(PartnerLevel.Gold, "4711", Today.PlusMonths(3));

    [Theory, OnEachStore, Rule("R38"), Rule("R39")]
    public async Task Is_granted_audited_and_mailed(Store kind)
    {
        var (store, admin, customer) = await PeopleAsync(kind);
        await GrantAsync(store, customer, Gold, admin);
        var row = await new FindPartners(store.Contexts).OneAsync(customer.Person, CancellationToken.None);
        Assert.Equal(Gold, row!.Status);
        await using var db = store.Open();
        var entry = await db.AuditEntries.SingleAsync(one => one.Subject == customer.Person);
        Assert.Equal((nameof(PartnerStatusGranted), admin.Person), (entry.What, entry.By));
        Assert.Equal("PartnerStatusGranted", (await db.Outbox.SingleAsync(mail => mail.RecipientId == customer.Person)).Kind);
    }

    [Theory, OnEachStore]
    public async Task Is_found_by_address_name_or_partner_id(Store kind)
    {
        var (store, admin, customer) = await PeopleAsync(kind);
        var id = Guid.NewGuid().ToString("N")[..12];
        await GrantAsync(store, customer, Gold with { PartnerId = id }, admin);
        var find = new FindPartners(store.Contexts);
        Assert.Equal(customer.Person, Assert.Single(await find.HandleAsync(id, "", CancellationToken.None)).Account.Id);
        Assert.Null(Assert.Single(await find.HandleAsync(admin.Person.ToString("N"), "", CancellationToken.None)).Status); // no partner yet
        var partners = await find.HandleAsync("", "", CancellationToken.None);
        Assert.Contains(partners, row => row.Account.Id == customer.Person);
        Assert.DoesNotContain(partners, row => row.Account.Id == admin.Person);
    }

    [Theory, OnEachStore]
    public async Task Of_two_decisions_at_once_is_what_the_first_one_says(Store kind)
    {
        var (store, admin, customer) = await PeopleAsync(kind);
        var errors = await Task.WhenAll(
            Record.ExceptionAsync(() => GrantAsync(store, customer, Gold, admin)),
            Record.ExceptionAsync(() => GrantAsync(store, customer, Gold with { Level = PartnerLevel.Maps }, admin)));
        Assert.Equal(new SomeoneElseWasFaster(), Assert.IsType<RefusedException>(Assert.Single(errors, error => error is not null)).Refusal);
        await using var db = store.Open();
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Subject == customer.Person));
    }

    [Theory, OnEachStore, Rule("R37")]
    public async Task Is_not_granted_to_oneself_while_another_admin_exists(Store kind)
    {
        var (store, admin, customer) = await PeopleAsync(kind);
        await store.APersonAsync(Roles.Admin);
        await RefusedAsync(new AnotherAdminDecides(), () => GrantAsync(store, admin, Gold, admin));
        await RefusedAsync(new NotAllowed(), () => GrantAsync(store, customer, Gold, customer));
        await RefusedAsync(new NotFound(), () => GrantAsync(store, new Actor(Guid.NewGuid(), Roles.Customer), Gold, admin));
    }

    [Theory, OnEachStore, Rule("R32"), Rule("R21")]
    public async Task Of_the_owner_lets_co_owners_use_a_partner_pack_until_it_lapses(Store kind)
    {
        var (store, admin, owner) = await PeopleAsync(kind);
        var colleague = await store.APersonAsync();
        var pack = await store.APackAsync(owner, SupportPlan.PartnerGold20);
        await ShareAsync(store, pack, owner, colleague);
        await RefusedAsync(new PartnerStatusIsMissing(), () => SubmitAsync(store, colleague, pack, Given.Noon));
        await GrantAsync(store, owner, Gold with { ValidUntil = Today }, admin);

        await SubmitAsync(store, colleague, pack, Given.Noon);

        await RefusedAsync(new PartnerStatusHasLapsed(Today), () => SubmitAsync(store, colleague, pack, Given.Noon + Duration.FromDays(1)));
        var own = Assert.Single(await new ListOwnPacks(store.Contexts).HandleAsync(colleague.Person, CancellationToken.None));
        Assert.Equal(Today, own.Partner!.ValidUntil);
    }

    [Theory, OnEachStore, Rule("R32")]
    public async Task That_was_withdrawn_stops_the_plans_that_want_it(Store kind)
    {
        var (store, admin, owner) = await PeopleAsync(kind);
        var pack = await store.APackAsync(owner, SupportPlan.PartnerMaps10);
        await GrantAsync(store, owner, Gold, admin);
        await SubmitAsync(store, owner, pack, Given.Noon);

        await new WithdrawPartnerStatus(store.Contexts).HandleAsync(owner.Person, "Left the programme.", 1, Given.Moment(admin), CancellationToken.None);

        await RefusedAsync(new PartnerStatusIsMissing(), () => SubmitAsync(store, owner, pack, Given.Noon));
        await using var db = store.Open();
        Assert.Equal(1, await db.Incidents.CountAsync(incident => incident.PackId == pack));
    }

    private async Task<(TestStore Store, Actor Admin, Actor Customer)> PeopleAsync(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        return (store, await store.APersonAsync(Roles.Admin), await store.APersonAsync());
    }

    private static Task GrantAsync(TestStore store, Actor account, PartnerStatus status, Actor by) =>
        new GrantPartnerStatus(store.Contexts).HandleAsync(account.Person, status, 0, Given.Moment(by), CancellationToken.None);

    private static async Task SubmitAsync(TestStore store, Actor customer, Guid pack, Instant at)
    {
        await using var db = store.Open();
        var newest = await db.Products.Where(one => one.Slug == "windows-server").SelectMany(one => one.Versions).SingleAsync(version => version.Slug == "2025");
        var draft = await store.ADraftAsync(customer, pack, but: content => content with { VersionId = newest.Id });
        await new SubmitIncident(store.Contexts).HandleAsync(draft, "US", Given.Moment(customer, at), CancellationToken.None);
    }

    private static Task ShareAsync(TestStore store, Guid pack, Actor owner, Actor colleague) => store.Contexts.DecideAsync(
        async db => (await db.LockPackAsync(pack, CancellationToken.None)).NameCoOwner(colleague.Person, Given.Moment(owner)), CancellationToken.None);

    private static async Task RefusedAsync(Refusal refusal, Func<Task> deed) =>
        Assert.Equal(refusal, (await Assert.ThrowsAsync<RefusedException>(deed)).Refusal);
}
