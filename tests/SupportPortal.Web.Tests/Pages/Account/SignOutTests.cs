using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Account;

public sealed class SignOutTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Ends_the_session_from_the_menu_of_any_page()
    {
        var visitor = await portal.SignInAsync(DemoAccounts.Customer);
        var page = await (await visitor.GetAsync("/")).SubmitAsync("Sign out");
        Assert.Equal("/", page.Address);
        Assert.Equal("Sign in", page.Document.QuerySelector(".who")!.TextContent.Trim());
    }

    [Fact]
    public async Task Leaves_nothing_in_a_cache()
    {
        var visitor = await portal.SignInAsync(DemoAccounts.Customer);
        var page = await visitor.GetAsync("/dev/components");
        Assert.True(page.Response.Headers.CacheControl!.NoStore);
    }
}
