using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.Replies;

public sealed class IndexTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Lists_the_replies_by_name_with_their_languages()
    {
        await portal.AReplyAsync("Ask for patience", "Please wait, {customer}.");

        var page = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/replies");

        Assert.Equal("Ask for patience", page.Document.QuerySelectorAll("tbody th a").Select(name => name.TextContent).Single(name => name.StartsWith("Ask for p", StringComparison.Ordinal)));
        Assert.Contains("svenska: Ask for patience (missing)", page.Text, StringComparison.Ordinal);
        Assert.Equal(404, (await (await portal.SignInAsync(DemoAccounts.Engineer)).GetAsync("/admin/replies")).Status);
    }
}
