using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Tests.Mail;

public sealed class OutboxMailTests(Stores stores) : IClassFixture<Stores>
{
    private static readonly Moment Now = Moment.Of(Actor.System, Instant.FromUtc(2026, 11, 10, 14, 10), DateTimeZone.Utc);

    [Theory, OnEachStore]
    public async Task Is_kept_with_the_deed_that_causes_it(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var mail = OutboxMail.To(Guid.NewGuid(), new IncidentSubmittedMail(new IncidentNumber(20377), "Łódź", Severity.B, Now.At), Now);

        await store.Contexts.DecideAsync(async db => await db.Outbox.AddAsync(mail), CancellationToken.None);

        await using var later = store.Open();
        Assert.Equal((mail.Data, mail.NextAttemptAt), await later.Outbox.Where(kept => kept.Id == mail.Id).Select(kept => new ValueTuple<string, Instant?>(kept.Data, kept.NextAttemptAt)).SingleAsync());
    }

    [Fact]
    public void Waits_longer_after_each_try() =>
        Assert.Equal(
            Enumerable.Range(1, 8).Select(OutboxMail.WaitAfter).Order(),
            Enumerable.Range(1, 8).Select(OutboxMail.WaitAfter));
}
