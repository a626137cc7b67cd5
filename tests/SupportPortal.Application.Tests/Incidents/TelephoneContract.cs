using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Tests.Incidents;

/// <summary>An engineer submits for a customer on the telephone.</summary>
[Rule("R37")]
public sealed class TelephoneContract(Stores stores) : IClassFixture<Stores>
{
    [Theory, OnEachStore]
    public async Task Makes_an_incident_of_the_customers_that_their_pack_pays_for_and_tells_them(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (customer, engineer) = (await store.APersonAsync(country: "PL"), await store.AnEngineerAsync());
        var pack = await store.APackAsync(customer);

        var number = await SubmitAsync(store, await BeginAsync(store, customer, engineer, pack), engineer);

        var incident = await store.FindAsync(number);
        await using var db = store.Open();
        Assert.Equal((customer.Person, "Poland", Stage.New, (Instant?)null), (incident.CustomerId, incident.Receipt.Calendar.Name, incident.Stage, incident.RespondedAt));
        Assert.Equal((engineer.Person, Side.Support), (incident.Timeline[0].Author, incident.Timeline[0].Side));
        var used = await db.LedgerEntries.SingleAsync(entry => entry.PackId == pack && entry.Kind == LedgerKind.Used);
        Assert.Equal((engineer.Person, 4), (used.By, used.BalanceAfter));
        Assert.Equal("IncidentEntered", await db.Outbox.Where(mail => mail.RecipientId == customer.Person && mail.IncidentId != null).Select(mail => mail.Kind).SingleAsync());
    }

    [Theory, OnEachStore]
    public async Task Uses_no_pack_but_the_customers(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (customer, other, engineer) = (await store.APersonAsync(), await store.APersonAsync(), await store.AnEngineerAsync());
        var draft = await BeginAsync(store, customer, engineer, await store.APackAsync(other));

        Assert.IsType<ChosenPackIsNotYours>(await SubmitAsync(store, draft, engineer).RefusalAsync());
    }

    [Theory, OnEachStore]
    public async Task Is_for_engineers_only_and_the_draft_is_theirs_alone(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (customer, stranger, engineer) = (await store.APersonAsync(), await store.APersonAsync(), await store.AnEngineerAsync());
        var pack = await store.APackAsync(customer);

        Assert.IsType<NotAllowed>(await BeginAsync(store, customer, stranger, pack).RefusalAsync());
        Assert.IsType<NotAllowed>(await BeginAsync(store, customer, await store.APersonAsync(Roles.Admin), pack).RefusalAsync());
        var draft = await BeginAsync(store, customer, engineer, pack);
        Assert.IsType<NotFound>(await SubmitAsync(store, draft, customer).RefusalAsync());
        Assert.IsType<NotAllowed>(await SubmitAsync(store, draft, engineer with { Roles = Roles.Customer }).RefusalAsync());
    }

    [Theory, OnEachStore]
    public async Task Is_refused_when_the_customer_cannot_sign_in_any_more(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (customer, engineer) = (await store.APersonAsync(), await store.AnEngineerAsync());
        var draft = await BeginAsync(store, customer, engineer, await store.APackAsync(customer));
        await using var db = store.Open();
        await db.Users.Where(account => account.Id == customer.Person).ExecuteUpdateAsync(set => set.SetProperty(account => account.DisabledAt, Given.Noon));

        Assert.IsType<CustomerIsNotThere>(await SubmitAsync(store, draft, engineer).RefusalAsync());
        Assert.IsType<CustomerIsNotThere>(await BeginAsync(store, customer, engineer, Guid.Empty).RefusalAsync());
    }

    [Theory, OnEachStore]
    public async Task Shows_the_customers_packs_and_says_for_whom_each_draft_is(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (customer, engineer) = (await store.APersonAsync(), await store.AnEngineerAsync());
        var pack = await store.APackAsync(customer);
        var draft = await BeginAsync(store, customer, engineer, pack);

        var intake = await new FindIntake(store.Contexts).HandleAsync(draft, "US", Given.Moment(engineer), CancellationToken.None);

        Assert.Equal((customer.Person, pack), (intake!.Account.Id, Assert.Single(intake.Advice.Available).Id));
        Assert.Equal("Anna Brzezińska", Assert.Single(await new ListDrafts(store.Contexts).HandleAsync(engineer.Person, CancellationToken.None)).Customer);
        Assert.Empty(await new ListDrafts(store.Contexts).HandleAsync(customer.Person, CancellationToken.None));
    }

    [Theory, OnEachStore]
    public async Task Finds_customers_by_a_part_of_name_address_or_company(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var (customer, _) = (await store.APersonAsync(), await store.AnEngineerAsync());
        await using (var db = store.Open())
            await db.Users.Where(account => account.Id == customer.Person).ExecuteUpdateAsync(set => set.SetProperty(account => account.Company, "Żółw sp. z o.o."));
        var find = new FindCustomers(store.Contexts);

        foreach (var words in new[] { "brzez", "ANNA", customer.Person.ToString("N")[..20], "Żółw", "sp. Z" })
            Assert.Equal(customer.Person, Assert.Single(await find.HandleAsync(words, CancellationToken.None)).Id);
        Assert.Empty(await find.HandleAsync("a", CancellationToken.None));
        Assert.Null(await find.OneAsync(Guid.NewGuid(), CancellationToken.None));
    }

    private static Task<Guid> BeginAsync(TestStore store, Actor customer, Actor by, Guid pack) => store.ADraftAsync(customer, pack, typedBy: by);

    private static Task<IncidentNumber> SubmitAsync(TestStore store, Guid draft, Actor by) =>
        new SubmitIncident(store.Contexts).HandleAsync(draft, "US", Given.Moment(by), CancellationToken.None);
}
