using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.ResponseTimes;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Tests.Incidents;

public sealed class QueueContract(Stores stores) : IClassFixture<Stores>
{
    private static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 20, 30); // 15:30 in New York

    [Theory, OnEachStore]
    [Rule("R16")]
    public async Task Puts_each_incident_into_the_views_it_belongs_to(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var (customer, engineer) = (await store.APersonAsync(), await store.APersonAsync(Roles.SupportEngineer));
        var missed = await store.AnIncidentAsync(customer, Severity.A);
        var atRisk = await store.AnIncidentAsync(customer); // due on Monday, 17:00
        var running = await store.AnIncidentAsync(customer, Severity.C, Monday);
        var (asked, answered, waiting, closed) = (await store.AnIncidentAsync(customer), await store.AnIncidentAsync(customer), await store.AnIncidentAsync(customer), await store.AnIncidentAsync(customer));
        await ReplyAsync(store, asked, engineer, question: true);
        await ReplyAsync(store, answered, engineer);
        await ReplyAsync(store, waiting, engineer);
        await DoAsync(store, waiting, incident => incident.Write(new Message("Well?"), ServiceTerms.Default, Given.Moment(customer)));
        await DoAsync(store, closed, incident => incident.CloseAtRequest(null, Given.Moment(customer)));

        async Task<IEnumerable<IncidentNumber>> InAsync(QueueView view) =>
            (await new IncidentQueue(store.Contexts, new KnownCalendars(store.Contexts)).PageAsync(new() { View = view }, engineer, Monday, CancellationToken.None)).Rows.Select(row => row.Number);

        Assert.Equal([waiting, missed, atRisk, running], await InAsync(QueueView.NeedsAttention));
        Assert.Equal([missed, atRisk, running], await InAsync(QueueView.Unassigned));
        Assert.Equal([waiting, asked, answered], await InAsync(QueueView.Mine));
        Assert.Equal([atRisk], await InAsync(QueueView.AtRisk));
        Assert.Equal([missed], await InAsync(QueueView.Missed));
        Assert.Equal([waiting], await InAsync(QueueView.CustomerWaiting));
        Assert.Equal([asked], await InAsync(QueueView.WaitingForCustomer));
        Assert.Equal([waiting, missed, atRisk, running, asked, answered], await InAsync(QueueView.AllOpen));
    }

    [Theory, OnEachStore]
    public async Task Narrows_a_view_to_what_is_asked_for(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var (pole, american, engineer) = (await store.APersonAsync(country: "PL"), await store.APersonAsync(), await store.APersonAsync(Roles.SupportEngineer));
        var (inPoland, inAmerica) = (await store.AnIncidentAsync(pole, Severity.B), await store.AnIncidentAsync(american, Severity.A));
        await new TakeIncident(store.Contexts).HandleAsync(inPoland, Given.Moment(engineer), CancellationToken.None);
        var product = store.Open().Incidents.Select(one => one.ProductId).First();

        async Task<IEnumerable<IncidentNumber>> ThatAsync(QueueFilter filter) =>
            (await new IncidentQueue(store.Contexts, new KnownCalendars(store.Contexts)).PageAsync(new() { Filter = filter }, engineer, Given.Noon, CancellationToken.None)).Rows.Select(row => row.Number);

        Assert.Equal([inPoland], await ThatAsync(new() { Countries = ["PL", "NO"] }));
        Assert.Equal([inAmerica], await ThatAsync(new() { Severities = [Severity.A] }));
        Assert.Equal([inPoland], await ThatAsync(new() { Assignee = engineer.Person }));
        Assert.Equal([inAmerica, inPoland], await ThatAsync(new() { Products = [product] }));
        Assert.Empty(await ThatAsync(new() { Products = [Guid.NewGuid(), Guid.NewGuid()] }));
        Assert.Equal([inAmerica, inPoland], await ThatAsync(new() { Words = "dfs REPLICATION" }));
        Assert.Equal([inAmerica, inPoland], await ThatAsync(new() { Words = "Brzeziń" }));
        Assert.Equal([inAmerica, inPoland], await ThatAsync(new() { Words = "server 2022" }));
        Assert.Empty(await ThatAsync(new() { Words = "100%_\\" }));
    }

    [Theory, OnEachStore]
    public async Task Counts_all_views_and_the_question_in_one_round_trip(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var engineer = await store.APersonAsync(Roles.SupportEngineer);
        var mine = await store.AnIncidentAsync(await store.APersonAsync(), Severity.B);
        await new TakeIncident(store.Contexts).HandleAsync(mine, Given.Moment(engineer), CancellationToken.None);
        using var commands = HeardCommands.Of(store.Open());

        var question = new QueueQuestion { View = QueueView.Mine, Filter = new() { Severities = [Severity.A] } };
        var counts = await new IncidentQueue(store.Contexts, new KnownCalendars(store.Contexts)).CountAsync(question, engineer, Given.Noon, CancellationToken.None);

        Assert.Single(commands.Heard);
        Assert.Equal((1, 0, 0), (counts.Views[QueueView.Mine], counts.Views[QueueView.Missed], counts.Asked));
    }

    [Theory, OnEachStore]
    public async Task Tells_who_and_what_without_reading_documents(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var engineer = await store.APersonAsync(Roles.SupportEngineer);
        var number = await store.AnIncidentAsync(await store.APersonAsync(country: "PL"), Severity.B);
        await new TakeIncident(store.Contexts).HandleAsync(number, Given.Moment(engineer), CancellationToken.None);
        using var commands = HeardCommands.Of(store.Open());

        var page = await new IncidentQueue(store.Contexts, new KnownCalendars(store.Contexts)).PageAsync(new() { View = QueueView.Mine }, engineer, Given.Noon, CancellationToken.None);

        var row = Assert.Single(page.Rows);
        Assert.Equal((Duration.FromHours(4), 1.0), (row.Left, row.ShareLeft)); // nothing counts on a Sunday
        Assert.Equal(("DFS Replication stops", "Anna Brzezińska", "Anna Brzezińska", 14_400), (row.Title, row.Customer, row.Assignee, row.TargetSeconds));
        Assert.All(new[] { "Receipt", "Verdict", "Contacts", "Description" }, document => Assert.DoesNotContain(document, commands.Heard[0].CommandText, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("%%%")]
    [InlineData("AAAA")]
    [InlineData("__________________________8")] // far outside of time
    public void Takes_what_is_no_cursor_for_the_beginning(string? written) => Assert.Null(QueueCursor.Parse(written));

    [Fact]
    public void Reads_a_cursor_that_it_wrote()
    {
        var cursor = new QueueCursor(Incident.NoAttention, new IncidentNumber(20_377), 51);
        Assert.Equal(cursor, QueueCursor.Parse(cursor.ToString()));
    }

    private static Task ReplyAsync(TestStore store, IncidentNumber number, Actor by, bool question = false) =>
        store.ActAsync(number, by, (incident, calendar, moment) =>
        {
            if (question)
                incident.Ask(new Message("Which?"), calendar, moment);
            else
                incident.Reply(new Message("Hello."), calendar, ServiceTerms.Default, moment);
        });

    private static Task DoAsync(TestStore store, IncidentNumber number, Action<Incident> deed) => store.Contexts.DecideAsync(
        async db => deed(await db.LoadIncidentAsync(number, Actor.System, CancellationToken.None)), CancellationToken.None);
}
