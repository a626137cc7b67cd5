using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Tests.Incidents;

[Rule("R9")]
public sealed class AssigningContract(Stores stores) : IClassFixture<Stores>
{
    [Theory, OnEachStore]
    public async Task Lets_exactly_one_of_many_engineers_take_an_incident(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var number = await store.AnIncidentAsync(await store.APersonAsync());
        var engineers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => store.APersonAsync(Roles.SupportEngineer)));

        var refusals = await Task.WhenAll(engineers.Select(engineer => new TakeIncident(store.Contexts).HandleAsync(number, Given.Moment(engineer), CancellationToken.None).RefusalAsync()));

        Assert.Equal(1, refusals.Count(refusal => refusal is null));
        Assert.All(refusals, refusal => Assert.True(refusal is null or IncidentIsAssigned or SomeoneElseWasFaster));
    }

    [Theory, OnEachStore]
    public async Task Gives_several_to_an_engineer_at_once(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (engineer, colleague) = (await store.APersonAsync(Roles.SupportEngineer), await store.APersonAsync(Roles.SupportEngineer));
        var customer = await store.APersonAsync();
        IncidentNumber[] numbers = [await store.AnIncidentAsync(customer), await store.AnIncidentAsync(customer), await store.AnIncidentAsync(customer)];
        await AssignAsync(store, [numbers[1]], colleague, engineer);

        await AssignAsync(store, numbers, colleague, engineer);

        await using var db = store.Open();
        var given = await db.Incidents.Where(one => one.CustomerId == customer.Person).ToListAsync();
        Assert.All(given, one => Assert.Equal((colleague.Person, Stage.Assigned, 2), (one.AssigneeId, one.Stage, one.EntryCount)));
    }

    [Theory, OnEachStore]
    public async Task Gives_none_when_one_cannot_be_given(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var engineer = await store.APersonAsync(Roles.SupportEngineer);
        var customer = await store.APersonAsync();
        var open = await store.AnIncidentAsync(customer);

        Assert.Equal(new NotFound(), await AssignAsync(store, [open, new IncidentNumber(999_999)], engineer, engineer).RefusalAsync());
        Assert.Equal(new IsNoEngineer(), await AssignAsync(store, [open], customer, engineer).RefusalAsync());
        Assert.Equal(new NoIncidentIsChosen(), await AssignAsync(store, [], engineer, engineer).RefusalAsync());
        Assert.Null((await store.Open().LoadIncidentAsync(open, engineer, CancellationToken.None)).AssigneeId);
    }

    [Theory, OnEachStore]
    public async Task Puts_an_incident_back_before_work_has_begun(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var engineer = await store.APersonAsync(Roles.SupportEngineer);
        var number = await store.AnIncidentAsync(await store.APersonAsync());
        await AssignAsync(store, [number], engineer, engineer);

        await new ReleaseIncident(store.Contexts).HandleAsync(number, Given.Moment(engineer), CancellationToken.None);

        var incident = await store.Open().LoadIncidentAsync(number, engineer, CancellationToken.None);
        Assert.Equal((null, Stage.New, 3), (incident.AssigneeId, incident.Stage, incident.EntryCount));
    }

    private static Task AssignAsync(TestStore store, IReadOnlyCollection<IncidentNumber> numbers, Actor to, Actor by) =>
        new AssignIncidents(store.Contexts).HandleAsync(numbers, to.Person, Given.Moment(by), CancellationToken.None);
}
