using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Tests.Incidents;

public sealed class ListOwnIncidentsContract(Stores stores) : IClassFixture<Stores>
{
    [Theory, OnEachStore]
    [Rule("R37")]
    public async Task Shows_what_a_person_submitted_or_takes_part_in_and_nothing_else(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (customer, colleague) = (await store.APersonAsync(), await store.APersonAsync());
        var own = await store.AnIncidentAsync(customer);
        var shared = await store.AnIncidentAsync(colleague);
        await store.AnIncidentAsync(colleague);
        await ChangeAsync(store, shared, colleague, (incident, moment) => incident.AddParticipant(customer.Person, moment));

        var list = await ListAsync(store, customer);

        Assert.Equal([(shared, true), (own, false)], list.Lines.Select(line => (line.Number, line.IsShared)));
        Assert.Equal((null, null), (list.Newer, list.Older));
    }

    [Theory, OnEachStore]
    public async Task Keeps_open_and_closed_apart(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var customer = await store.APersonAsync();
        var (open, closed) = (await store.AnIncidentAsync(customer), await store.AnIncidentAsync(customer));
        await ChangeAsync(store, closed, customer, (incident, moment) => incident.CloseAtRequest(reason: null, moment));

        Assert.Equal([open], (await ListAsync(store, customer)).Lines.Select(line => line.Number));
        Assert.Equal([closed], (await ListAsync(store, customer, OwnView.Closed)).Lines.Select(line => line.Number));
    }

    [Theory, OnEachStore]
    [Rule("R4"), Rule("R9"), Rule("R10")]
    public async Task Lifts_out_what_waits_for_the_customers_side(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (customer, engineer) = (await store.APersonAsync(), await store.APersonAsync(Roles.SupportEngineer));
        var numbers = new List<IncidentNumber>();
        for (var i = 0; i < 6; i++)
            numbers.Add(await store.AnIncidentAsync(customer));
        await store.ActAsync(numbers[1], engineer, (incident, calendar, moment) => incident.Ask(new Message("Which build?"), calendar, moment));
        await store.ActAsync(numbers[2], engineer, (incident, calendar, moment) => incident.ProposeDefinition("Resolved when it runs.", calendar, moment));
        await store.ActAsync(numbers[3], engineer, (incident, calendar, moment) => incident.Split([new("One", "It stops."), new("Two", "It is slow.")], calendar, ServiceTerms.Default, moment));
        await store.ActAsync(numbers[4], engineer, (incident, calendar, moment) => incident.ProposeDefinition("Resolved when it walks.", calendar, moment));
        await store.ActAsync(numbers[4], customer, (incident, _, moment) => incident.Agree(1, moment));

        Assert.Equal([numbers[3], numbers[2], numbers[1]], (await ListAsync(store, customer, OwnView.Waiting)).Lines.Select(line => line.Number));
        Assert.Equal([numbers[5], numbers[4], numbers[0]], (await ListAsync(store, customer)).Lines.Select(line => line.Number));
        // A part of a split waits until it lapses.
        Assert.Equal([numbers[2], numbers[1]], (await ListAsync(store, customer, OwnView.Waiting, now: Given.Noon + Duration.FromDays(60))).Lines.Select(line => line.Number));
    }

    [Theory, OnEachStore]
    public async Task Is_turned_page_by_page_in_both_directions(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var customer = await store.APersonAsync();
        var numbers = new List<IncidentNumber>();
        for (var i = 0; i < (2 * ListOwnIncidents.PageSize) + 1; i++)
            numbers.Add(await store.AnIncidentAsync(customer));
        numbers.Reverse();

        var first = await ListAsync(store, customer);
        var second = await ListAsync(store, customer, before: first.Older);
        var third = await ListAsync(store, customer, before: second.Older);
        var back = await ListAsync(store, customer, after: second.Newer);

        Assert.Equal(numbers, [.. first.Lines.Concat(second.Lines).Concat(third.Lines).Select(line => line.Number)]);
        Assert.Equal((null, null), (first.Newer, third.Older));
        Assert.Equal(first.Lines, back.Lines);
    }

    private static Task<OwnIncidents> ListAsync(
        TestStore store, Actor person, OwnView view = OwnView.Open, IncidentNumber? before = null, IncidentNumber? after = null, Instant? now = null) =>
        new ListOwnIncidents(store.Contexts).HandleAsync(person.Person, view, before, after, now ?? Given.Noon, CancellationToken.None);

    private static async Task ChangeAsync(TestStore store, IncidentNumber number, Actor by, Action<Incident, Moment> change)
    {
        await using var db = store.Open();
        change(await db.LoadIncidentAsync(number, by, CancellationToken.None), Given.Moment(by));
        await db.SaveChangesAsync();
    }
}
