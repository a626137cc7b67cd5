using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Tests.Incidents;

[Rule("R18")]
public sealed class PassOnIncidentContract(Stores stores) : IClassFixture<Stores>
{
    private static readonly HandoverCard Card = new("It runs on one node.", "", "Wait for the logs.", "");

    [Theory, OnEachStore]
    public async Task Shows_the_card_to_the_support_side_alone_as_long_as_work_goes_on_around_the_clock(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (customer, engineer, next) = (await store.APersonAsync(), await store.APersonAsync(Roles.SupportEngineer), await store.APersonAsync(Roles.SupportEngineer));
        var number = await store.AnIncidentAsync(customer, Severity.A);

        await PassOnAsync(store, number, next.Person, seen: 1, engineer);

        var reading = await ReadAsync(store, number, next);
        Assert.Equal((Card, next.Person, "Anna Brzezińska"), (reading.LatestCard!.Details.Card, reading.Incident.AssigneeId, reading.NameOf(reading.LatestCard.Author)));
        var theirs = await ReadAsync(store, number, customer);
        Assert.Null(theirs.LatestCard);
        Assert.DoesNotContain(theirs.Entries, entry => entry.Kind == EntryKind.HandoverCard);
        await store.ActAsync(number, customer, (incident, _, moment) => incident.ChooseHours(new(SupportHours.BusinessHours, PeopleAreAvailable: true, incident.Contacts), moment));
        Assert.Null((await ReadAsync(store, number, next)).LatestCard);
    }

    [Theory, OnEachStore]
    public async Task Passes_nothing_on_over_what_came_meanwhile_nor_to_somebody_who_is_no_engineer(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (customer, engineer, next) = (await store.APersonAsync(), await store.APersonAsync(Roles.SupportEngineer), await store.APersonAsync(Roles.SupportEngineer));
        var number = await store.AnIncidentAsync(customer, Severity.A);
        await store.ActAsync(number, customer, (incident, _, moment) => incident.Write(new Message("It is down again."), ServiceTerms.Default, moment));

        Assert.Equal(new MoreHasHappened(), (await Assert.ThrowsAsync<RefusedException>(() => PassOnAsync(store, number, next.Person, seen: 1, engineer))).Refusal);
        Assert.Equal(new IsNoEngineer(), (await Assert.ThrowsAsync<RefusedException>(() => PassOnAsync(store, number, customer.Person, seen: null, engineer))).Refusal);
        Assert.Null((await store.Open().Incidents.SingleAsync(incident => incident.Number == number)).AssigneeId);
    }

    [Theory, OnEachStore]
    public async Task Lets_one_of_two_who_pass_it_on_at_once_do_it(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (customer, one, other) = (await store.APersonAsync(), await store.APersonAsync(Roles.SupportEngineer), await store.APersonAsync(Roles.SupportEngineer));
        var number = await store.AnIncidentAsync(customer, Severity.A);

        var passed = await Task.WhenAll(new[] { (one, other), (other, one) }.Select(async pair =>
        {
            try
            {
                await PassOnAsync(store, number, pair.Item2.Person, seen: 1, pair.Item1);
                return true;
            }
            catch (RefusedException refused) when (refused.Refusal is MoreHasHappened or SomeoneElseWasFaster)
            {
                return false;
            }
        }));

        Assert.Single(passed, done => done);
        Assert.Equal(3, (await store.Open().Incidents.SingleAsync(incident => incident.Number == number)).EntryCount);
    }

    private static Task PassOnAsync(TestStore store, IncidentNumber number, Guid to, int? seen, Actor by) =>
        new PassOnIncident(store.Contexts).HandleAsync(number, to, Card, seen, Given.Moment(by), CancellationToken.None);

    private static async Task<IncidentReading> ReadAsync(TestStore store, IncidentNumber number, Actor by) =>
        (await new ReadIncident(store.Contexts, ServiceTerms.Default).HandleAsync(number, by, before: null, CancellationToken.None))!;
}
