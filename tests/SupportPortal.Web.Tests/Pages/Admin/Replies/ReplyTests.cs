using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.Replies;

public sealed class ReplyTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Is_retired_and_offered_again()
    {
        var page = await portal.AReplyAsync("Old news", "It was.");

        var retired = await page.SubmitAsync("Retire the reply");
        Assert.Contains("The reply is retired.", retired.Text, StringComparison.Ordinal);
        Assert.Contains("The reply is offered again.", (await retired.SubmitAsync("Offer the reply again")).Text, StringComparison.Ordinal);
        Assert.Equal(409, (await page.SubmitAsync("Retire the reply")).Status);
    }

    [Fact]
    public async Task Is_not_there_under_a_key_that_nobody_gave() =>
        Assert.Equal(404, (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/replies/{Guid.NewGuid()}")).Status);
}
