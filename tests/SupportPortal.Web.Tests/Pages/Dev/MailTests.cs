using SupportPortal.Application.Mail;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Dev;

public sealed class MailTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 10, 14, 10);

    [Fact]
    public async Task Lists_what_was_sent_with_whom_it_went_to()
    {
        await portal.SendMailAsync("anna@example.com", new IncidentReplyMail(new(7), "<b>Zażółć</b>", "Hello"), Now);

        var list = await portal.Visitor().GetAsync("/dev/mail");

        Assert.Equal(200, list.Status);
        Assert.Contains("SP-7: new message about “<b>Zażółć</b>”", list.Text, StringComparison.Ordinal);
        Assert.Contains("anna@example.com", list.Text, StringComparison.Ordinal);
    }
}
