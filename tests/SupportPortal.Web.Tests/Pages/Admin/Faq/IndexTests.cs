using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.Faq;

[Rule("R35")]
public sealed class IndexTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Counts_what_people_said_of_each_answer()
    {
        await (await portal.Visitor().GetAsync("/faq/expiry")).SubmitAsync("Yes");
        var page = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/faq");
        var row = page.Link("When does a pack expire?").Closest("tr")!;
        Assert.Equal("1 (100 %)", row.QuerySelector("td")!.TextContent.Trim());
    }
}
