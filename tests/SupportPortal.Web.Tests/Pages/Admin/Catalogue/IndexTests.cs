using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.Catalogue;

public sealed class IndexTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Lists_and_searches_the_catalogue()
    {
        var admin = await portal.SignInAsync(DemoAccounts.Admin);
        var all = await admin.GetAsync("/admin/catalogue");
        Assert.Contains("Node.js", all.Text);
        var found = await all.SubmitAsync("Search", ("Search products", "sql"));
        Assert.DoesNotContain("Node.js", found.Text);
        Assert.Equal("SQL Server", (await found.FollowAsync("SQL Server")).Heading);
    }

    [Fact]
    public async Task Says_what_to_do_when_nothing_is_found()
    {
        var admin = await portal.SignInAsync(DemoAccounts.Admin);
        Assert.Contains("No products found", (await admin.GetAsync("/admin/catalogue?q=zzz")).Text);
    }

    [Theory]
    [Rule("R37")]
    [InlineData("/admin/catalogue")]
    [InlineData("/admin/catalogue/mssqlserver")]
    [InlineData("/admin/catalogue/import")]
    public async Task Is_for_admins_only(string address)
    {
        var engineer = await portal.SignInAsync(DemoAccounts.Engineer);
        Assert.NotEqual(200, (await engineer.GetAsync(address)).Status);
        Assert.StartsWith("/account/sign-in", (await portal.Visitor().GetAsync(address)).Address);
    }
}
