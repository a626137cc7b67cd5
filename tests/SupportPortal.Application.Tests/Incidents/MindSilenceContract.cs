using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Tests.Incidents;

/// <summary>A question asked on Sunday 22 November 2026, in the calendar of the United States: Wednesday is the third business day.</summary>
[Rule("R6")]
public sealed class MindSilenceContract : IAsyncDisposable
{
    private static readonly Instant ThirdDay = Given.Noon + Duration.FromDays(4);
    private static readonly Instant Later = Given.Noon + Duration.FromDays(30);
    private TestStore _store = null!;
    private IncidentNumber _number;

    [Theory, OnEachStore]
    public async Task Reminds_submitter_and_participants_once_by_mail(Store kind)
    {
        await OpenAsync(kind);

        await MindAsync(Given.Noon);
        await MindAsync(ThirdDay);
        await MindAsync(ThirdDay + Duration.FromHours(1));

        Assert.Equal(["CustomerReminded"], await MailsAsync());
    }

    [Theory, OnEachStore]
    public async Task Closes_what_stays_unanswered_and_says_so(Store kind)
    {
        await OpenAsync(kind);

        Assert.Equal(1, await MindAsync(Later));
        Assert.Equal(0, await MindAsync(Later));

        var incident = await _store.FindAsync(_number);
        Assert.Equal((Outcome.Unresolved, Side.System), (incident.Closure!.Outcome, incident.Closure.Side));
        Assert.Equal(["IncidentClosed"], await MailsAsync());
    }

    [Theory, OnEachStore]
    public async Task Leaves_alone_what_the_customer_has_answered(Store kind)
    {
        await OpenAsync(kind);
        await _store.ActAsync(_number, new Actor((await _store.FindAsync(_number)).CustomerId, Domain.People.Roles.Customer), (incident, _, moment) => incident.Write(new Message("Build 7."), ServiceTerms.Default, moment));

        Assert.Equal(0, await MindAsync(Later));
    }

    [Theory, OnEachStore]
    public async Task Reminds_once_when_two_nodes_look_at_once(Store kind)
    {
        await OpenAsync(kind);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => MindAsync(ThirdDay))));

        Assert.Equal(["CustomerReminded"], await MailsAsync());
    }

    [Theory, OnEachStore]
    public async Task Keeps_the_end_that_it_told_when_the_seller_chooses_another(Store kind)
    {
        await OpenAsync(kind);
        var shorter = new ServiceTerms { SilenceBusinessDays = 5, SilenceReminderDays = [1] };

        await MindAsync(Given.Noon);
        var told = (await _store.FindAsync(_number)).SilentUntil;
        await MindAsync(Given.Noon + Duration.FromDays(9), shorter);

        var incident = await _store.FindAsync(_number);
        Assert.Equal((Stage.WaitingForCustomer, told), (incident.Stage, incident.SilentUntil));
        Assert.Equal(1, await MindAsync(told!.Value, shorter));
        Assert.Equal(Stage.Closed, (await _store.FindAsync(_number)).Stage);
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    private async Task OpenAsync(Store kind)
    {
        _store = await Stores.NewAsync(kind);
        _number = await _store.AnIncidentAsync(await _store.APersonAsync());
        var engineer = await _store.AnEngineerAsync();
        await _store.ActAsync(_number, engineer, (incident, calendar, moment) => incident.Ask(new Message("Which build?"), calendar, moment));
        await using var db = _store.Open();
        await db.Outbox.ExecuteDeleteAsync();
    }

    private Task<int> MindAsync(Instant at, ServiceTerms? terms = null) =>
        new MindSilence(_store.Contexts, terms ?? ServiceTerms.Default).HandleAsync(Given.Moment(Actor.System, at), CancellationToken.None);

    private async Task<List<string>> MailsAsync()
    {
        await using var db = _store.Open();
        return await db.Outbox.Select(mail => mail.Kind).ToListAsync();
    }
}
