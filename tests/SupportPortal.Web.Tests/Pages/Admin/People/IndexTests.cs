using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.People;

public sealed class IndexTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Theory]
    [InlineData("brzeziń", "customer@demo.example")] // part of a name, in any case
    [InlineData("ENGINEER@", "engineer@demo.example")] // part of an address
    public async Task Finds_people_by_name_and_address(string query, string email)
    {
        var page = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/people?q={Uri.EscapeDataString(query)}");
        Assert.Equal(email, Assert.Single(page.Document.QuerySelectorAll("tbody tr")).QuerySelector("[data-label=E-mail]")!.TextContent);
    }

    [Fact]
    public async Task Finds_people_by_role()
    {
        var page = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/people?role=SupportEngineer");
        Assert.Single(page.Document.QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task Goes_on_after_an_address()
    {
        var page = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/people?after=CUSTOMER@DEMO.EXAMPLE");
        Assert.Equal("engineer@demo.example", Assert.Single(page.Document.QuerySelectorAll("tbody tr")).QuerySelector("[data-label=E-mail]")!.TextContent);
    }

    [Fact]
    public async Task Says_when_nobody_is_found() =>
        Assert.Contains("Nobody found", (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/people?q=nobody")).Text);
}
