using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Cleaning;
using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Application.People;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Application.Tests.Mail;
using SupportPortal.Domain;

namespace SupportPortal.Application.Tests.Cleaning;

public sealed class CleanUpContract
{
    [Theory, OnEachStore]
    public async Task Removes_what_is_over_and_keeps_what_is_not(Store kind)
    {
        await using var store = await Stores.EmptyAsync(kind);
        var person = await store.APersonAsync();
        var (longAgo, now) = (Given.Noon, Given.Noon + CleanUp.SentMailsStay + Duration.FromDays(1));
        await AddAsync(store, ASession(person, longAgo), ASession(person, now + Duration.FromDays(1)));
        await AddAsync(store, ATry(person, now - Duration.FromDays(91)), ATry(person, now - Duration.FromDays(90)));
        await AddAsync(store, Sent(longAgo), Sent(now), MailGiven.AMail(moment: Given.Moment(person, longAgo)));

        var clean = new CleanUp(store.Contexts, new SessionLimits());

        Assert.Equal(3, await clean.HandleAsync(now, CancellationToken.None));
        Assert.False(await clean.IsAnythingOldAsync(now, CancellationToken.None));
        await using var db = store.Open();
        Assert.Equal((1, 1, 2), (await db.Sessions.CountAsync(), await db.SignInTries.CountAsync(), await db.Outbox.CountAsync()));
    }

    private static Session ASession(Actor person, Instant expires) => new()
    {
        Id = Guid.NewGuid().ToString("N"),
        AccountId = person.Person,
        SecurityStamp = "stamp",
        StartedAt = Given.Noon,
        LastSeenAt = Given.Noon,
        ExpiresAt = expires,
    };

    private static SignInTry ATry(Actor person, Instant at) => SignInTry.Success(person.Person, SignInWay.Password, "Firefox/ Linux", at);

    private static OutboxMail Sent(Instant at)
    {
        var mail = MailGiven.AMail(moment: Given.Moment(Actor.System, at));
        mail.HasBeenTried(null, at);
        return mail;
    }

    private static async Task AddAsync(TestStore store, params object[] rows)
    {
        await using var db = store.Open();
        db.AddRange(rows);
        await db.SaveChangesAsync();
    }
}
