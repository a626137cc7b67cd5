using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Tests.Incidents;

[Rule("R11")]
public sealed class RaiseIncidentContract(Stores stores) : IClassFixture<Stores>
{
    [Theory, OnEachStore]
    public async Task Begins_one_draft_however_often_it_is_pressed_and_links_both_incidents(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var customer = await store.APersonAsync();
        var origin = await store.AnIncidentAsync(customer);
        var from = new RaisedFrom(origin, 1);

        var drafts = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => RaiseAsync(store, from, customer)));
        var draft = Assert.Single(drafts.Distinct());
        await new SaveDraft(store.Contexts).HandleAsync(draft, Complete(await store.APackAsync(customer)), Given.Moment(customer), CancellationToken.None);
        var numbers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => new SubmitIncident(store.Contexts).HandleAsync(draft, "US", Given.Moment(customer), CancellationToken.None)));

        var raised = Assert.Single(numbers.Distinct());
        await using var db = store.Open();
        Assert.Equal(from, (await db.LoadIncidentAsync(raised, customer, CancellationToken.None)).RaisedFrom);
        var told = await db.TimelineEntries.SingleAsync(entry => entry.Kind == EntryKind.RaisedAsNew && db.Incidents.Any(one => one.Id == entry.IncidentId && one.Number == origin));
        Assert.Equal((from, raised), (told.Details.RaisedFrom, told.Details.RaisedAs));
    }

    [Theory, OnEachStore]
    [Rule("R37")]
    public async Task Finds_no_message_that_is_anothers_or_internal(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (customer, stranger, engineer) = (await store.APersonAsync(), await store.APersonAsync(), await store.APersonAsync(Domain.People.Roles.SupportEngineer));
        var origin = await store.AnIncidentAsync(customer);
        await store.ActAsync(origin, engineer, (incident, _, moment) => incident.Note(new Message("Not for them."), moment));

        foreach (var (by, sequence) in new[] { (stranger, 1), (customer, 2), (customer, 99) })
            Assert.Equal(new NotFound(), (await Assert.ThrowsAsync<RefusedException>(() => RaiseAsync(store, new RaisedFrom(origin, sequence), by))).Refusal);
        Assert.Equal(new NotAllowed(), (await Assert.ThrowsAsync<RefusedException>(() => RaiseAsync(store, new RaisedFrom(origin, 1), engineer))).Refusal);
    }

    [Theory, OnEachStore]
    public async Task Submits_without_a_word_there_when_the_person_takes_part_no_more(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (customer, colleague) = (await store.APersonAsync(), await store.APersonAsync());
        var origin = await store.AnIncidentAsync(customer);
        await store.ActAsync(origin, customer, (incident, _, moment) => incident.AddParticipant(colleague.Person, moment));
        var draft = await RaiseAsync(store, new RaisedFrom(origin, 1), colleague);
        await store.ActAsync(origin, customer, (incident, _, moment) => incident.RemoveParticipant(colleague.Person, moment));
        await new SaveDraft(store.Contexts).HandleAsync(draft, Complete(await store.APackAsync(colleague)), Given.Moment(colleague), CancellationToken.None);

        var raised = await new SubmitIncident(store.Contexts).HandleAsync(draft, "US", Given.Moment(colleague), CancellationToken.None);

        await using var db = store.Open();
        Assert.Equal(colleague.Person, (await db.LoadIncidentAsync(raised, colleague, CancellationToken.None)).CustomerId);
        Assert.False(await db.TimelineEntries.AnyAsync(entry => entry.Kind == EntryKind.RaisedAsNew && db.Incidents.Any(one => one.Id == entry.IncidentId && one.Number == origin)));
    }

    private static Func<IncidentDraft, IncidentDraft> Complete(Guid pack) => content => content.First(problem => problem with
    {
        Report = problem.Report with { Title = "Slow backups" },
        Severity = Severity.C,
    }) with { HelpKind = "break-fix", PackId = pack };

    private static Task<Guid> RaiseAsync(TestStore store, RaisedFrom from, Actor by) =>
        new RaiseIncident(store.Contexts).HandleAsync(from, Given.Moment(by), CancellationToken.None);
}
