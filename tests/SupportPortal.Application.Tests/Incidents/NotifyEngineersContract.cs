using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Tests.Incidents;

public sealed class NotifyEngineersContract : IAsyncDisposable
{
    private TestStore _store = null!;
    private IncidentNumber _number;

    // Severity A: due two hours after submission, at risk after an hour and a half.
    private static Instant After(int minutes) => Given.Noon + Duration.FromMinutes(minutes);

    [Theory, OnEachStore]
    [Rule("R16")]
    public async Task Tells_all_engineers_once_of_a_clock_at_risk_that_nobody_has_taken(Store kind)
    {
        await OpenAsync(kind);
        var (one, other) = (await _store.APersonAsync(Roles.SupportEngineer), await _store.APersonAsync(Roles.SupportEngineer));

        Assert.Equal(0, await NotifyAsync(After(89)));
        Assert.Equal(1, await NotifyAsync(After(90)));
        Assert.Equal(0, await NotifyAsync(After(91)));

        Assert.Equal(new[] { one.Person, other.Person }.Order(), (await ToldAsync("ResponseAtRisk")).Order());
    }

    [Theory, OnEachStore]
    [Rule("R16"), Rule("R17")]
    public async Task Tells_again_of_a_new_promise_and_not_of_the_same_one(Store kind)
    {
        await OpenAsync(kind);
        var engineer = await _store.APersonAsync(Roles.SupportEngineer);
        Assert.Equal(1, await NotifyAsync(After(95)));
        var due = await LowerAsync(After(96));
        Assert.Equal(0, await NotifyAsync(After(97)));

        Assert.Equal(1, await NotifyAsync(due));
        Assert.Equal(0, await NotifyAsync(due));

        Assert.Equal([engineer.Person, engineer.Person], await ToldAsync("ResponseAtRisk"));
    }

    [Theory, OnEachStore]
    [Rule("R15")]
    public async Task Tells_the_assignee_of_a_missed_one(Store kind)
    {
        await OpenAsync(kind);
        await _store.APersonAsync(Roles.SupportEngineer);
        var engineer = await _store.APersonAsync(Roles.SupportEngineer);
        await DoAsync(engineer, (incident, moment) => incident.Take(moment));

        await NotifyAsync(After(120)); // still at risk: an answer now is in time
        await NotifyAsync(After(121));
        await NotifyAsync(After(122));

        Assert.Equal([engineer.Person], await ToldAsync("ResponseAtRisk"));
        Assert.Equal([engineer.Person], await ToldAsync("ResponseMissed"));
    }

    [Theory, OnEachStore]
    [Rule("R39")]
    public async Task Tells_all_engineers_when_the_assignee_has_left(Store kind)
    {
        await OpenAsync(kind);
        var (left, other) = (await _store.APersonAsync(Roles.SupportEngineer), await _store.APersonAsync(Roles.SupportEngineer));
        await DoAsync(left, (incident, moment) => incident.Take(moment));
        await using (var db = _store.Open())
            await db.Users.Where(account => account.Id == left.Person).ExecuteUpdateAsync(set => set.SetProperty(account => account.DisabledAt, Given.Noon));

        await NotifyAsync(After(95));

        Assert.Equal([other.Person], await ToldAsync("ResponseAtRisk"));
    }

    [Theory, OnEachStore]
    public async Task Says_nothing_once_somebody_has_answered(Store kind)
    {
        await OpenAsync(kind);
        var engineer = await _store.APersonAsync(Roles.SupportEngineer);
        await DoAsync(engineer, (incident, moment) => incident.Take(moment));
        await using (var db = _store.Open())
        {
            var calendar = await db.CalendarVersions.FirstAsync(one => one.Country == "US");
            await DoAsync(engineer, (incident, moment) => incident.Reply(new Message("We look into it."), calendar, ServiceTerms.Default, moment));
        }

        Assert.Equal(0, await NotifyAsync(After(91)));
    }

    [Theory, OnEachStore]
    public async Task Says_nothing_of_what_was_missed_days_ago(Store kind)
    {
        await OpenAsync(kind);
        await _store.APersonAsync(Roles.SupportEngineer);

        Assert.Equal(0, await NotifyAsync(After(3 * 24 * 60)));
    }

    [Theory, OnEachStore]
    public async Task Tells_once_when_two_nodes_look_at_once(Store kind)
    {
        await OpenAsync(kind);
        var engineer = await _store.APersonAsync(Roles.SupportEngineer);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => NotifyAsync(After(95)))));

        Assert.Equal([engineer.Person], await ToldAsync("ResponseAtRisk"));
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    private async Task OpenAsync(Store kind)
    {
        _store = await Stores.NewAsync(kind);
        _number = await _store.AnIncidentAsync(await _store.APersonAsync(), Severity.A);
    }

    private Task<int> NotifyAsync(Instant at) =>
        new NotifyEngineers(_store.Contexts).HandleAsync(Given.Moment(Actor.System, at), CancellationToken.None);

    private Task DoAsync(Actor by, Action<Incident, Moment> deed) => _store.Contexts.DecideAsync(
        async db => deed(await db.Incidents.SingleAsync(one => one.Number == _number), Given.Moment(by)), CancellationToken.None);

    private async Task<Instant> LowerAsync(Instant at)
    {
        await using var db = _store.Open();
        var incident = await db.Incidents.SingleAsync(one => one.Number == _number);
        incident.ChangeSeverity(Severity.B, null, await db.CalendarVersions.SingleAsync(one => one.Id == incident.CalendarId), Given.Moment(new Actor(incident.CustomerId, Roles.Customer), at));
        await db.SaveChangesAsync();
        return incident.ResponseDue;
    }

    private async Task<List<Guid>> ToldAsync(string kind)
    {
        await using var db = _store.Open();
        return await db.Outbox.Where(mail => mail.Kind == kind).Select(mail => mail.RecipientId!.Value).ToListAsync();
    }
}
