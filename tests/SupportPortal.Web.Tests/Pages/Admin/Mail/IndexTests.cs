using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Demo;
using SupportPortal.Application.Mail;
using SupportPortal.Domain;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.Mail;

public sealed class IndexTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 10, 14, 10);

    [Fact]
    public async Task Shows_each_mail_with_its_state_and_tries_one_again()
    {
        var admin = await portal.SignInAsync(DemoAccounts.Admin);
        var id = await AddAsync(DemoAccounts.Customer.Id, mail => mail.HasBeenTried(new MailNotSafeException("no such mailbox"), Now));
        var page = await admin.GetAsync("/admin/mail?state=given-up");
        Assert.Contains("customer@demo.example", page.Text, StringComparison.Ordinal);
        Assert.Contains("no such mailbox", page.Text, StringComparison.Ordinal);

        await page.SubmitAsync("Try again now: Already registered to customer@demo.example");

        Assert.NotNull((await FindAsync(id)).NextAttemptAt);
    }

    [Fact]
    public async Task Says_so_when_a_mail_was_sent_meanwhile()
    {
        var admin = await portal.SignInAsync(DemoAccounts.Admin);
        var id = await AddAsync(DemoAccounts.Engineer.Id, mail => mail.HasBeenTried(new MailNotSafeException("no"), Now));
        var page = await admin.GetAsync("/admin/mail?state=given-up");
        await portal.Contexts.DecideAsync(async db => (await db.Outbox.SingleAsync(mail => mail.Id == id)).HasBeenTried(null, Now), CancellationToken.None);

        var refused = await page.SubmitAsync("Try again now: Already registered to engineer@demo.example");

        Assert.Equal(409, refused.Status);
        Assert.Contains("sent already", refused.Errors.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Goes_on_page_by_page()
    {
        var admin = await portal.SignInAsync(DemoAccounts.Admin);
        for (var number = 0; number < 60; number++)
            await AddAsync(Guid.NewGuid(), _ => { });

        var second = await (await admin.GetAsync("/admin/mail")).FollowAsync("Older");

        Assert.Equal(200, second.Status);
        Assert.InRange(second.Document.QuerySelectorAll("tbody tr").Length, 10, 50);
    }

    [Theory]
    [InlineData("?after=nonsense&state=7")]
    [InlineData("?after=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task Shows_the_first_page_for_an_address_that_makes_no_sense(string query) =>
        Assert.Equal(200, (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/mail" + query)).Status);

    private async Task<Guid> AddAsync(Guid person, Action<OutboxMail> tried)
    {
        var mail = OutboxMail.To(person, new AlreadyRegisteredMail(new Uri("/", UriKind.Relative)), Moment.Of(Actor.System, Now, DateTimeZone.Utc));
        await portal.Contexts.DecideAsync(async db => await db.Outbox.AddAsync(mail), CancellationToken.None);
        await portal.Contexts.DecideAsync(
            async db =>
            {
                await db.Outbox.Where(one => one.Id == mail.Id).ExecuteUpdateAsync(one => one.SetProperty(row => row.Attempts, 1));
                tried(await db.Outbox.SingleAsync(one => one.Id == mail.Id));
            },
            CancellationToken.None);
        return mail.Id;
    }

    private async Task<OutboxMail> FindAsync(Guid id)
    {
        await using var db = await portal.Contexts.CreateDbContextAsync();
        return await db.Outbox.SingleAsync(mail => mail.Id == id);
    }
}
