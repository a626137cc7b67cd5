using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.Catalogue;

[Rule("R29")]
public sealed class NewVersionTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Adds_a_version_with_dates_of_its_own()
    {
        var done = await (await ShowAsync()).SubmitAsync("Add the version", ("Name, without the product’s", "2031"), ("Short name", "31.0"), ("Release", "2020-02-03"), ("Last day of support", "2036-01-08"));
        Assert.Contains("SQL Server 2031 is in the catalogue.", done.Text);
        Assert.Contains("2036", (await portal.Visitor().GetAsync("/lifecycle/mssqlserver?version=31.0")).Text);
    }

    [Fact]
    public async Task Refuses_dates_that_are_no_life_and_keeps_what_was_typed()
    {
        var page = await (await ShowAsync()).SubmitAsync("Add the version", ("Name, without the product’s", "2032"), ("Short name", "32.0"), ("Release", "2026-02-03"), ("Last day of support", "2020-01-08"));
        Assert.Equal((409, "2032"), (page.Status, page.Value("Name, without the product’s")));
        Assert.Contains("The order is: release", Assert.Single(page.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_for_what_is_missing() => Assert.Equal(
        ["Give the name", "Give a short name of small letters, digits, dashes and dots"], (await (await ShowAsync()).SubmitAsync("Add the version")).Errors);

    private async Task<Page> ShowAsync() => await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/catalogue/mssqlserver/new-version");
}
