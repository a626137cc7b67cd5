using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Mail;
using SupportPortal.Application.ResponseTimes;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Application.Tests.Packs;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Tests.Incidents;

/// <summary>By when customers are contacted next, as engineers promise it.</summary>
public sealed class NextContactContract(Stores stores) : IClassFixture<Stores>
{
    private static readonly CancellationToken Cancel = CancellationToken.None;
    private static readonly Instant By = Given.Noon + Duration.FromHours(5);

    [Theory, OnEachStore]
    public async Task Comes_with_a_reply_once_however_often_it_is_sent_and_with_its_mail(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (engineer, number) = await AnAnsweredIncidentAsync(store);
        var reply = new Reply("More tomorrow.", IsQuestion: false) { NextContact = By };
        var seen = (await store.FindAsync(number)).EntryCount;

        var places = new[] { await ReplyAsync(store, number, reply, seen, engineer), await ReplyAsync(store, number, reply, seen, engineer) };

        var incident = await store.FindAsync(number);
        Assert.Equal((By, By, seen + 2), (incident.NextContactBy, incident.AttentionAt, incident.EntryCount));
        Assert.Equal([seen + 1, seen + 1], places);
        await using var db = store.Open();
        Assert.Empty(await MailedAsync(db, incident));
        Assert.Contains("2026-11-22T17:00", (await db.Outbox.SingleAsync(mail => mail.IncidentId == incident.Id && mail.Data.Contains("More tomorrow."))).Data, StringComparison.Ordinal);
    }

    [Theory, OnEachStore]
    [Rule("R39")]
    public async Task Is_mailed_to_the_customers_side_where_no_reply_tells_of_it(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (engineer, number) = await AnAnsweredIncidentAsync(store);
        var colleague = await store.APersonAsync();
        await store.ActAsync(number, await CustomerAsync(store, number), (incident, _, moment) => incident.AddParticipant(colleague.Person, moment));
        var (moment, plan) = (Given.Moment(engineer), new PlanContact(store.Contexts));

        await plan.PromiseAsync(number, By, null, moment, Cancel);
        await new LogCall(store.Contexts).HandleAsync(number, new CallRecord(moment.At, moment.At, "Anna", Reached: true), null, By + Duration.FromHours(1), moment, Cancel);
        await plan.WithdrawAsync(number, null, moment, Cancel);

        var incident = await store.FindAsync(number);
        await using var db = store.Open();
        Assert.Equal(
            [.. Mails(incident.CustomerId), .. Mails(colleague.Person)],
            (await MailedAsync(db, incident)).OrderBy(mail => mail.RecipientId == colleague.Person).ThenBy(mail => mail.Kind).ThenBy(mail => mail.Data).Select(mail => (mail.RecipientId, mail.Kind)));
        Assert.Equal([By, By, By + Duration.FromHours(1), By + Duration.FromHours(1)], (await MailedAsync(db, incident)).Select(mail => MailJson.Read(mail.Kind, mail.Data)).OfType<NextContactPromisedMail>().Select(mail => mail.NextContact).Order());

        static (Guid?, string)[] Mails(Guid person) => [(person, "NextContactPromised"), (person, "NextContactPromised"), (person, "NextContactWithdrawn")];
    }

    [Theory, OnEachStore]
    public async Task Brings_an_incident_up_an_hour_before_it_is_due(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var (engineer, number) = await AnAnsweredIncidentAsync(store);
        await new PlanContact(store.Contexts).PromiseAsync(number, By, null, Given.Moment(engineer), Cancel);

        async Task<bool> IsInAsync(QueueView view, Instant now) =>
            (await new IncidentQueue(store.Contexts, new KnownCalendars(store.Contexts)).PageAsync(new() { View = view }, engineer, now, Cancel)).Rows.Any(row => row.Number == number && row.ContactDue == By && row.WaitsSince is null);

        Assert.False(await IsInAsync(QueueView.NeedsAttention, By - Duration.FromMinutes(61)));
        Assert.True(await IsInAsync(QueueView.NeedsAttention, By - Duration.FromMinutes(60)));
        Assert.True(await IsInAsync(QueueView.NeedsAttention, By + Duration.FromDays(1)));
        Assert.True(await IsInAsync(QueueView.Mine, Given.Noon));
        Assert.False(await IsInAsync(QueueView.CustomerWaiting, By + Duration.FromDays(1)));
        Assert.False(await IsInAsync(QueueView.Missed, By + Duration.FromDays(1)));
        await store.ActAsync(number, await CustomerAsync(store, number), (incident, _, moment) => incident.Write(new Message("Well?"), ServiceTerms.Default, moment));
        Assert.Equal([number], (await new IncidentQueue(store.Contexts, new KnownCalendars(store.Contexts)).PageAsync(new() { View = QueueView.CustomerWaiting }, engineer, By, Cancel)).Rows.Select(row => row.Number));
    }

    [Theory, OnEachStore]
    public async Task Is_promised_by_one_of_two_who_promise_at_once(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (engineer, number) = await AnAnsweredIncidentAsync(store);
        var seen = (await store.FindAsync(number)).EntryCount;
        var plan = new PlanContact(store.Contexts);

        var answers = await Task.WhenAll(Enumerable.Range(1, 4).Select(hour => plan.PromiseAsync(number, By + Duration.FromHours(hour), seen, Given.Moment(engineer), Cancel).RefusalAsync()));

        Assert.Single(answers, answer => answer is null);
        Assert.All(answers, answer => Assert.True(answer is null or MoreHasHappened or SomeoneElseWasFaster, $"{answer}"));
        Assert.Equal(seen + 1, (await store.FindAsync(number)).EntryCount);
    }

    [Theory, OnEachStore]
    public async Task Comes_with_a_call_and_is_taken_back(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (engineer, number) = await AnAnsweredIncidentAsync(store);
        var moment = Given.Moment(engineer);
        await new LogCall(store.Contexts).HandleAsync(number, new CallRecord(moment.At, moment.At, "Anna", Reached: true), null, By, moment, Cancel);
        Assert.Equal(By, (await store.FindAsync(number)).NextContactBy);

        await new PlanContact(store.Contexts).WithdrawAsync(number, null, moment, Cancel);
        Assert.Null((await store.FindAsync(number)).NextContactBy);
        Assert.IsType<NoContactIsPromised>(await new PlanContact(store.Contexts).WithdrawAsync(number, null, moment, Cancel).RefusalAsync());
    }

    private static Task<List<OutboxMail>> MailedAsync(SupportDbContext db, Incident incident) =>
        db.Outbox.Where(mail => mail.IncidentId == incident.Id && mail.Kind.StartsWith("NextContact")).ToListAsync();

    private static async Task<(Actor Engineer, IncidentNumber Number)> AnAnsweredIncidentAsync(TestStore store)
    {
        var engineer = await store.APersonAsync(Roles.SupportEngineer);
        var number = await store.AnIncidentAsync(await store.APersonAsync());
        await ReplyAsync(store, number, new Reply("Hello Anna", IsQuestion: false), null, engineer);
        return (engineer, number);
    }

    private static async Task<Actor> CustomerAsync(TestStore store, IncidentNumber number) => new((await store.FindAsync(number)).CustomerId, Roles.Customer);

    private static Task<int> ReplyAsync(TestStore store, IncidentNumber number, Reply reply, int? seen, Actor engineer) =>
        new ReplyToCustomer(store.Contexts, new NoFiles(), ServiceTerms.Default).HandleAsync(number, reply, [], seen, Given.Moment(engineer), Cancel);
}
