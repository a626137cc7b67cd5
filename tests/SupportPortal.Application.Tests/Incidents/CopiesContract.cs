using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Tests.Incidents;

/// <summary>What a submitter has removed goes from what was raised or split from it too.</summary>
[Rule("R37")]
public sealed class CopiesContract : IClassFixture<Stores>
{
    private const string Secret = "hunter2 is the password";
    private static readonly Instant Later = Given.Noon + Duration.FromMinutes(5);

    [Theory, OnEachStore]
    [Rule("R11")]
    public async Task Of_a_message_go_from_the_incident_that_was_raised_from_it_and_what_was_written_beside_stays(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var customer = await store.APersonAsync();
        var (number, place) = await AMessageAsync(store, customer);
        var draft = await RaiseAsync(store, number, place, customer);
        await EditAsync(store, draft, customer, report => report with { Title = "Another", Description = $"{report.Description}\nIt began today. {Secret}\nNo restart helped." });
        var raised = await new SubmitIncident(store.Contexts).HandleAsync(draft, "US", Given.Moment(customer, Later), CancellationToken.None);

        await RemoveAsync(store, number, place, customer);

        Assert.Empty(await store.PlacesAsync(Secret));
        var left = await store.FindAsync(raised);
        Assert.Equal(("SP-20377:\n\n\nNo restart helped.".Replace("SP-20377", number.ToString(), StringComparison.Ordinal), EntryKind.CopyRemoved), (left.Description, left.Timeline.MaxBy(entry => entry.Sequence)!.Kind));
        Assert.Equal((customer.Person, number), (left.Timeline.MaxBy(entry => entry.Sequence)!.Author, left.Timeline.MaxBy(entry => entry.Sequence)!.Details.CopyOf));
        await using var db = store.Open();
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.What == "CopyRemoved"));
    }

    [Theory, OnEachStore]
    [Rule("R11")]
    public async Task Of_a_message_go_from_the_draft_that_a_participant_has_raised_from_it(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var (customer, colleague) = (await store.APersonAsync(), await store.APersonAsync());
        var (number, place) = await AMessageAsync(store, customer);
        await store.ActAsync(number, customer, (incident, _, moment) => incident.AddParticipant(colleague.Person, moment));
        await RaiseAsync(store, number, place, colleague);
        await store.ActAsync(number, customer, (incident, _, moment) => incident.RemoveParticipant(colleague.Person, moment));

        await RemoveAsync(store, number, place, customer);

        Assert.Empty(await store.PlacesAsync(Secret));
    }

    [Theory, OnEachStore]
    [Rule("R10")]
    public async Task Of_a_split_go_from_its_parts_and_from_what_they_became(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var split = await ASplitAsync(store);
        var made = await store.AcceptAsync(split, severity: Severity.A);
        await SplitAgainAsync(store, made, split.Engineer);
        var place = await PlaceAsync(store, split.Number, EntryKind.SplitProposed);

        await RemoveAsync(store, split.Number, place, split.Customer);

        Assert.Empty(await store.PlacesAsync(Secret));
        Assert.Equal((made.ToString(), PartState.Accepted, PartState.Declined), ((await store.FindAsync(made)).Title, await store.StateAsync(split.Number), await store.StateAsync(split.Number, 3)));
    }

    [Theory, OnEachStore]
    [Rule("R10")]
    public async Task Of_what_a_part_came_with_go_from_the_split_that_proposed_it(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var split = await ASplitAsync(store);
        var made = await store.AcceptAsync(split);

        await RemoveAsync(store, made, 1, split.Customer);
        await new RemoveTitle(store.Contexts).HandleAsync(made, "", Given.Moment(split.Customer, Later), CancellationToken.None);

        Assert.Empty(await store.PlacesAsync($"About 2: {Secret}"));
        Assert.Empty(await store.PlacesAsync($"What it is: {Secret}"));
        Assert.NotEmpty(await store.PlacesAsync($"Why it is: {Secret}")); // of part 3
        await using var db = store.Open();
        Assert.Equal(2, await db.AuditEntries.CountAsync(entry => entry.What == "CopyRemoved"));
    }

    [Theory, OnEachStore]
    [Rule("R17")]
    public async Task Of_an_impact_statement_go_from_what_inherited_it(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var split = await ASplitAsync(store);
        var made = await store.AcceptAsync(split, severity: Severity.A);
        var impact = (await store.FindAsync(made)).Impact;

        await new RemoveImpact(store.Contexts).HandleAsync(split.Number, Given.Moment(split.Customer, Later), CancellationToken.None);

        Assert.NotNull(impact);
        Assert.Equal((null, null), ((await store.FindAsync(split.Number)).Impact, (await store.FindAsync(made)).Impact));
    }

    [Theory, OnEachStore]
    [Rule("R10")]
    public async Task Are_gone_whether_a_part_is_accepted_before_or_after(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        for (var round = 0; round < 4; round++)
        {
            var split = await ASplitAsync(store);
            var place = await PlaceAsync(store, split.Number, EntryKind.SplitProposed);

            var answers = await Task.WhenAll(
                RemoveAsync(store, split.Number, place, split.Customer).RefusalAsync(),
                store.AcceptAsync(split).RefusalAsync());

            Assert.Null(answers[0]);
            Assert.True(answers[1] is null or PartIsAnswered { State: PartState.Declined }, $"{answers[1]}");
            Assert.Empty(await store.PlacesAsync(Secret));
            Assert.Equal(answers[1] is null ? 4 : 5, await store.BalanceAsync(split.Pack));
        }
    }

    [Theory, OnEachStore]
    [Rule("R11")]
    public async Task Are_gone_whether_what_was_raised_is_submitted_before_or_after(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        for (var round = 0; round < 4; round++)
        {
            var customer = await store.APersonAsync();
            var (number, place) = await AMessageAsync(store, customer);
            var draft = await RaiseAsync(store, number, place, customer);
            await EditAsync(store, draft, customer, report => report with { Title = "Another" });

            var answers = await Task.WhenAll(
                RemoveAsync(store, number, place, customer).RefusalAsync(),
                new SubmitIncident(store.Contexts).HandleAsync(draft, "US", Given.Moment(customer, Later), CancellationToken.None).RefusalAsync());

            Assert.Null(answers[0]);
            Assert.True(answers[1] is null or SomeoneElseWasFaster or DescriptionIsMissing, $"{answers[1]}");
            Assert.Empty(await store.PlacesAsync(Secret));
        }
    }

    private static async Task<(IncidentNumber Number, int Place)> AMessageAsync(TestStore store, Actor customer)
    {
        var number = await store.AnIncidentAsync(customer);
        await store.ActAsync(number, customer, (incident, _, moment) => incident.Write(new Message($"It stops.\n{Secret}"), ServiceTerms.Default, moment));
        return (number, 2);
    }

    private static Task<Guid> RaiseAsync(TestStore store, IncidentNumber number, int place, Actor by) =>
        new RaiseIncident(store.Contexts).HandleAsync(new RaisedFrom(number, place), Given.Moment(by), CancellationToken.None);

    private static async Task EditAsync(TestStore store, Guid draft, Actor by, Func<ProblemReport, ProblemReport> edit)
    {
        var complete = await store.ADraftAsync(by, await store.APackAsync(by));
        await using var db = store.Open();
        var (raised, whole) = (await db.Drafts.SingleAsync(one => one.Id == draft), await db.Drafts.SingleAsync(one => one.Id == complete));
        var content = whole.Content with { RaisedFrom = raised.Content.RaisedFrom };
        raised.Save(content.First(problem => problem with { Report = edit(raised.Content.Problems[0].Report) }), Given.Moment(by));
        db.Drafts.Remove(whole);
        await db.SaveChangesAsync();
    }

    private static async Task<Split> ASplitAsync(TestStore store)
    {
        var (customer, engineer) = (await store.APersonAsync(country: "PL"), await store.AnEngineerAsync());
        var number = await store.AnIncidentAsync(customer, Severity.A);
        await SplitAgainAsync(store, number, engineer);
        return new Split(number, customer, engineer, await store.APackAsync(customer));
    }

    private static Task SplitAgainAsync(TestStore store, IncidentNumber number, Actor engineer) => new SplitIncident(store.Contexts, ServiceTerms.Default).HandleAsync(
        number, [Splits.First, new($"About 2: {Secret}", $"What it is: {Secret}"), new($"About 3: {Secret}", $"Why it is: {Secret}")], seen: null,
        Given.Moment(engineer), CancellationToken.None);

    private static async Task<int> PlaceAsync(TestStore store, IncidentNumber number, EntryKind kind) =>
        (await store.FindAsync(number)).Timeline.Single(entry => entry.Kind == kind).Sequence;

    private static Task RemoveAsync(TestStore store, IncidentNumber number, int entry, Actor by) =>
        new RemoveText(store.Contexts).HandleAsync(number, entry, Given.Moment(by, Later), CancellationToken.None);
}
