using SupportPortal.Application.Mail;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Dev;

public sealed class MailTextTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 10, 14, 10);

    [Fact]
    public async Task Shows_what_was_sent_with_links_that_can_be_followed()
    {
        await portal.SendMailAsync("anna@example.com", new IncidentReplyMail(new(7), "<b>Zażółć</b>", "Hello"), Now);
        var list = await portal.Visitor().GetAsync("/dev/mail");

        var mail = await list.FollowAsync("SP-7: new message about “<b>Zażółć</b>”");

        Assert.Contains("anna@example.com", mail.Text, StringComparison.Ordinal);
        Assert.Contains("<b>Zażółć</b>", mail.Text, StringComparison.Ordinal);
        Assert.EndsWith("/incidents/SP-7", mail.Document.QuerySelector("article a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/dev/mail/0197f0c0-0000-7000-8000-000000000001")] // no such mail
    [InlineData("/dev/mail/..%2f..%2fportal")] // no mail at all
    public async Task Has_nothing_else_to_show(string address) => Assert.Equal(404, (await portal.Visitor().GetAsync(address)).Status);
}
