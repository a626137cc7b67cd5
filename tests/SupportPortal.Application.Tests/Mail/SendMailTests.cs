using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Application.People;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;

namespace SupportPortal.Application.Tests.Mail;

public sealed class SendMailTests : IAsyncDisposable
{
    private readonly Transport _transport = new();
    private TestStore? _store;

    [Theory, OnEachStore]
    public async Task Sends_each_mail_once_however_many_workers_there_are(Store kind)
    {
        var send = await AtAsync(kind, [.. Enumerable.Range(1, 30).Select(number => MailGiven.AMail(to: FormattableString.Invariant($"a{number}@example.com")))]);

        await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
        {
            while (await send.IsAnyDueAsync(MailGiven.Now, CancellationToken.None))
                await send.HandleAsync(MailGiven.Now, CancellationToken.None);
        }));

        Assert.Equal(30, _transport.Taken.Select(mail => mail.To).Distinct().Count());
        Assert.Equal(30, _transport.Taken.Count);
    }

    [Theory, OnEachStore]
    public async Task Sends_a_mail_again_when_a_worker_died_with_it(Store kind)
    {
        var send = await AtAsync(kind, MailGiven.AMail());
        // A stop in the middle of sending: nobody notes what came of it.
        using var stop = new CancellationTokenSource();
        _transport.WhileSending = stop.Cancel;
        await Assert.ThrowsAsync<OperationCanceledException>(() => send.HandleAsync(MailGiven.Now, stop.Token));
        _transport.WhileSending = null;

        Assert.Equal(SendOutcome.NothingDue, await send.HandleAsync(MailGiven.Now + Duration.FromMinutes(1), CancellationToken.None));
        Assert.Equal(SendOutcome.Sent, await send.HandleAsync(MailGiven.Now + Duration.FromMinutes(2), CancellationToken.None));
        Assert.Single(_transport.Tried.Select(mail => mail.Id).Distinct());
    }

    [Theory, OnEachStore]
    public async Task Tries_a_refused_mail_again_for_days_and_then_gives_it_up(Store kind)
    {
        var send = await AtAsync(kind, MailGiven.AMail());
        _transport.Refuses = new InvalidOperationException("550 no such mailbox");
        Assert.Equal(SendOutcome.Failed, await send.HandleAsync(MailGiven.Now, CancellationToken.None));
        Assert.True(await send.IsAnyDueAsync(MailGiven.Now + Duration.FromMinutes(2), CancellationToken.None));

        await send.HandleAsync(MailGiven.Now + OutboxMail.Patience + Duration.Epsilon, CancellationToken.None);

        var mail = await OnlyMailAsync();
        Assert.NotNull(mail.GivenUpAt);
        Assert.Null(mail.NextAttemptAt);
        Assert.Equal(("550 no such mailbox", 2), (mail.LastError, mail.Attempts));
    }

    [Theory, OnEachStore]
    public async Task Tells_that_the_server_is_down_so_that_the_others_wait(Store kind)
    {
        var send = await AtAsync(kind, MailGiven.AMail());
        _transport.Refuses = new MailServerDownException("refused", new System.Net.Sockets.SocketException());

        Assert.Equal(SendOutcome.ServerDown, await send.HandleAsync(MailGiven.Now, CancellationToken.None));
    }

    [Theory, OnEachStore]
    [Rule("R39")]
    public async Task Throws_away_what_its_reader_switched_off_and_sends_what_is_about_money(Store kind)
    {
        var send = await AtAsync(kind);
        var anna = new Account { Id = Guid.NewGuid(), UserName = "anna", Email = "anna@example.com", MutedTopics = MailTopics.Replies };
        await using (var db = _store!.Open())
        {
            db.Users.Add(anna);
            db.Outbox.Add(OutboxMail.To(anna.Id, new IncidentReplyMail(new(20377), "Failover", "Hello"), MailGiven.Moment));
            db.Outbox.Add(OutboxMail.To(anna.Id, MailGiven.AnIncidentSubmitted("Failover"), MailGiven.Moment));
            await db.SaveChangesAsync();
        }

        SendOutcome[] outcomes = [await send.HandleAsync(MailGiven.Now, CancellationToken.None), await send.HandleAsync(MailGiven.Now, CancellationToken.None)];
        Assert.Equal([SendOutcome.Sent, SendOutcome.NotWanted], outcomes.Order());

        Assert.Equal("IncidentSubmitted", (await OnlyMailAsync()).Kind);
        Assert.Single(_transport.Taken);
    }

    [Theory, OnEachStore]
    [Rule("R38")]
    public async Task Throws_away_what_was_for_an_account_that_is_gone(Store kind)
    {
        var send = await AtAsync(kind, OutboxMail.To(Guid.NewGuid(), MailGiven.AnIncidentSubmitted("Failover"), MailGiven.Moment));

        Assert.Equal(SendOutcome.NotWanted, await send.HandleAsync(MailGiven.Now, CancellationToken.None));
        Assert.Empty(_transport.Tried);
    }

    [Theory, OnEachStore]
    public async Task Never_sends_what_is_not_safe(Store kind)
    {
        var send = await AtAsync(kind, MailGiven.AMail(to: "anna@example.com, bob@example.com"));

        await send.HandleAsync(MailGiven.Now, CancellationToken.None);

        Assert.Empty(_transport.Tried);
        Assert.Equal(MailGiven.Now, (await OnlyMailAsync()).GivenUpAt);
    }

    [Theory, OnEachStore, Rule("R39")]
    public async Task Looks_up_address_and_zone_of_an_account_when_it_sends(Store kind)
    {
        var anna = new Account { Id = Guid.NewGuid(), UserName = "anna", Email = "new@example.com", TimeZone = "Europe/Stockholm" };
        var send = await AtAsync(kind, OutboxMail.To(anna.Id, MailGiven.AnIncidentSubmitted("Mail stops"), MailGiven.Moment));
        await using (var db = _store!.Open())
        {
            db.Users.Add(anna);
            await db.SaveChangesAsync();
        }

        await send.HandleAsync(MailGiven.Now, CancellationToken.None);

        var mail = Assert.Single(_transport.Taken);
        Assert.Equal("new@example.com", mail.To);
        Assert.Contains("Stockholm", mail.Body, StringComparison.Ordinal);
    }

    [Theory, OnEachStore]
    public async Task Forgets_a_secret_that_was_sent(Store kind)
    {
        var send = await AtAsync(kind, MailGiven.AMail(new ResetPasswordMail(new Uri("/account/reset?token=secret", UriKind.Relative))));

        await send.HandleAsync(MailGiven.Now, CancellationToken.None);

        Assert.Equal("", (await OnlyMailAsync()).Data);
    }

    [Theory, OnEachStore]
    public async Task Sends_a_mail_that_was_given_up_when_an_admin_says_so(Store kind)
    {
        var send = await AtAsync(kind, MailGiven.AMail());
        _transport.Refuses = new InvalidOperationException("no");
        var later = MailGiven.Now + OutboxMail.Patience + Duration.FromDays(1);
        await send.HandleAsync(later, CancellationToken.None);
        _transport.Refuses = null;

        await _store!.Contexts.DecideAsync(async db => (await db.Outbox.SingleAsync()).TryAgain(later), CancellationToken.None);

        Assert.Equal(SendOutcome.Sent, await send.HandleAsync(later, CancellationToken.None));
        var sent = await OnlyMailAsync();
        Assert.Throws<RefusedException>(() => sent.TryAgain(later));
    }

    public async ValueTask DisposeAsync()
    {
        if (_store is not null)
            await _store.DisposeAsync();
    }

    private async Task<SendMail> AtAsync(Store kind, params OutboxMail[] mails)
    {
        _store = await Stores.EmptyAsync(kind);
        await using var db = _store.Open();
        db.Outbox.AddRange(mails);
        await db.SaveChangesAsync();
        return new SendMail(_store.Contexts, _transport, MailGiven.Texts(), new MailGiven.Seller(), NullLogger<SendMail>.Instance);
    }

    private async Task<OutboxMail> OnlyMailAsync()
    {
        await using var db = _store!.Open();
        return await db.Outbox.SingleAsync();
    }

    private sealed class Transport : IMailTransport
    {
        public ConcurrentQueue<OutgoingMail> Tried { get; } = new();

        public ConcurrentQueue<OutgoingMail> Taken { get; } = new();

        public Exception? Refuses { get; set; }

        public Action? WhileSending { get; set; }

        public Task SendAsync(OutgoingMail mail, CancellationToken cancel)
        {
            Tried.Enqueue(mail);
            WhileSending?.Invoke();
            cancel.ThrowIfCancellationRequested();
            if (Refuses is not null)
                throw Refuses;
            Taken.Enqueue(mail);
            return Task.CompletedTask;
        }
    }
}
