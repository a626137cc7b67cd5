using Microsoft.Extensions.DependencyInjection;
using SupportPortal.Application.Data;
using SupportPortal.Application.Jobs;
using SupportPortal.Application.Mail;
using SupportPortal.Application.Tests.Data;

namespace SupportPortal.Application.Tests.Jobs;

public sealed class NudgesTests(Stores stores) : IClassFixture<Stores>
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(10);

    [Theory, OnEachStore]
    public async Task Wake_the_mail_job_once_a_deed_with_a_mail_is_committed(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var waiting = store.Services.GetRequiredService<Nudges>().WaitAsync(SendMail.Job, Long, TimeProvider.System, CancellationToken.None);

        await store.Contexts.DecideAsync(
            async db =>
            {
                db.Outbox.Add(Mail.MailGiven.AMail());
                await db.SaveChangesAsync();
                Assert.False(waiting.IsCompleted);
            },
            CancellationToken.None);

        await waiting.WaitAsync(Long);
    }

    [Theory, OnEachStore]
    public async Task Wake_it_when_a_mail_is_saved_without_a_transaction_of_ones_own(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var waiting = store.Services.GetRequiredService<Nudges>().WaitAsync(SendMail.Job, Long, TimeProvider.System, CancellationToken.None);
        await using var db = store.Open();
        db.Outbox.Add(Mail.MailGiven.AMail());

        await db.SaveChangesAsync();

        await waiting.WaitAsync(Long);
    }

    [Fact]
    public async Task That_come_before_the_wait_are_not_lost()
    {
        var nudges = new Nudges();
        nudges.Nudge("job");
        nudges.Nudge("job");

        await nudges.WaitAsync("job", Long, TimeProvider.System, CancellationToken.None).WaitAsync(Long);
    }
}
