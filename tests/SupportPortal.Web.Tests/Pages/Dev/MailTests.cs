using Microsoft.Extensions.DependencyInjection;
using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Domain;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Dev;

public sealed class MailTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 10, 14, 10);

    [Fact]
    public async Task Lists_what_was_sent_with_whom_it_went_to()
    {
        await SendAsync("<b>Zażółć</b>");

        var list = await portal.Visitor().GetAsync("/dev/mail");

        Assert.Equal(200, list.Status);
        Assert.Contains("SP-7: new message about \"<b>Zażółć</b>\"", list.Text, StringComparison.Ordinal);
        Assert.Contains("anna@example.com", list.Text, StringComparison.Ordinal);
    }

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
