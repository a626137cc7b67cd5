using Microsoft.Extensions.DependencyInjection;
using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Domain;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Dev;

public sealed class MailTextTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 10, 14, 10);

    [Fact]
    public async Task Shows_what_was_sent_with_links_that_can_be_followed()
    {
        await SendAsync("<b>Zażółć</b>");
        var list = await portal.Visitor().GetAsync("/dev/mail");

        var mail = await list.FollowAsync("SP-7: new message about \"<b>Zażółć</b>\"");

        Assert.Contains("anna@example.com", mail.Text, StringComparison.Ordinal);
        Assert.Contains("<b>Zażółć</b>", mail.Text, StringComparison.Ordinal);
        Assert.EndsWith("/incidents/SP-7", mail.Document.QuerySelector("article a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/dev/mail/0197f0c0-0000-7000-8000-000000000001")] // no such mail
    [InlineData("/dev/mail/..%2f..%2fportal")] // no mail at all
    public async Task Has_nothing_else_to_show(string address) => Assert.Equal(404, (await portal.Visitor().GetAsync(address)).Status);

    private async Task SendAsync(string title)
    {
        var content = new IncidentReplyMail(new(7), title, "Hello");
        var mail = OutboxMail.To("anna@example.com", content, Moment.Of(Actor.System, Now, DateTimeZone.Utc));
        await portal.Contexts.DecideAsync(async db => await db.Outbox.AddAsync(mail), CancellationToken.None);
        var send = portal.Services.GetRequiredService<SendMail>();
        while (await send.HandleAsync(Now, CancellationToken.None) != SendOutcome.NothingDue)
            continue;
    }
}
