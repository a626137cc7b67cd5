using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Account;

public sealed class ProfileTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact, Rule("R36")]
    public async Task Changes_name_and_time_zone_and_the_next_page_knows()
    {
        var visitor = await portal.SignInAsync(DemoAccounts.Customer);
        var page = await (await visitor.GetAsync("/account/profile")).SubmitAsync("Save", ("Your name", "Anna B."), ("Time zone", "Asia/Tokyo"));
        Assert.Contains("Your profile is saved.", page.Text);
        Assert.Contains("Anna B.", page.Document.QuerySelector(".who")!.TextContent);
        Assert.Contains("Tokyo", page.Document.QuerySelector(".foot")!.TextContent);
        Assert.DoesNotContain("Your profile is saved.", (await visitor.GetAsync("/account")).Text);
    }

    [Fact]
    public async Task Keeps_what_was_typed_when_something_is_wrong()
    {
        var visitor = await portal.SignInAsync(DemoAccounts.Engineer);
        var page = await (await visitor.GetAsync("/account/profile")).SubmitAsync("Save", ("Your name", ""), ("Company (optional)", new string('x', 201)));
        Assert.Equal((422, 2), (page.Status, page.Errors.Count));
        Assert.Equal(201, page.Value("Company (optional)")!.Length);
    }
}
