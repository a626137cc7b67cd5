using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.Notices;

[Rule("R35")]
public sealed class IndexTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Says_that_there_are_none() =>
        Assert.Contains("No notices", (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/notices")).Text);
}
