using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin;

public sealed class IndexTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Leads_an_admin_to_every_place()
    {
        var admin = await portal.SignInAsync(DemoAccounts.Admin);

        var log = await (await admin.GetAsync("/admin")).FollowAsync("Audit log");

        Assert.Equal("Audit log", log.Heading);
    }

    [Theory, Rule("R37")]
    [InlineData("/admin")]
    [InlineData("/admin/mail")]
    [InlineData("/admin/audit")]
    [InlineData("/admin/audit?handler=csv")]
    public async Task Is_not_there_for_others(string address)
    {
        var engineer = await portal.SignInAsync(DemoAccounts.Engineer);

        Assert.Equal(404, (await engineer.GetAsync(address)).Status);
    }
}
