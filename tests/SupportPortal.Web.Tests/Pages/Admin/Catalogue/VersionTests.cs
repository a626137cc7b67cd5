using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Demo;
using SupportPortal.Application.Products;
using SupportPortal.Domain.Products;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.Catalogue;

[Rule("R29")]
public sealed class VersionTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Support = "Last day of support";

    [Fact]
    public async Task Sets_dates_that_are_the_admins_own_from_then_on()
    {
        var page = await ShowAsync("biztalk-server/2020");
        Assert.Equal("2030-04-09", page.Value(Support));
        var done = await page.SubmitAsync("Set the dates", (Support, "2031-01-14"));
        Assert.Equal("/admin/catalogue/biztalk-server", done.Address);
        Assert.Contains("The dates of BizTalk Server 2020 are set", done.Document.Body!.TextContent);
        Assert.Contains("Lifecycle dates set by Maria Lindqvist", done.Text);
        var version = await FindAsync("biztalk-server", "2020");
        Assert.Equal((new LocalDate(2031, 1, 14), LifecycleFields.SupportEnd), (version.SupportEnd!.Value, version.SetByAdmin));
    }

    [Fact]
    public async Task Gives_dates_back_to_the_imports()
    {
        await (await ShowAsync("biztalk-server/2016")).SubmitAsync("Set the dates", (Support, "2029-01-09"));
        var page = await ShowAsync("biztalk-server/2016");
        var done = await page.SubmitAsync("Leave to imports", ("end of support, 9 Jan 2029", "on"));
        Assert.Contains("The next import may change these dates", done.Document.Body!.TextContent);
        Assert.Equal(LifecycleFields.None, (await FindAsync("biztalk-server", "2016")).SetByAdmin);
    }

    [Fact]
    public async Task Refuses_dates_that_are_out_of_order_and_keeps_what_was_typed()
    {
        var page = await (await ShowAsync("mysql/8.4")).SubmitAsync("Set the dates", (Support, "2020-01-01"));
        Assert.Equal(409, page.Status);
        Assert.StartsWith("The end of support lies before the end of mainstream support.", Assert.Single(page.Errors));
        Assert.Equal("2020-01-01", page.Value(Support));
    }

    [Fact]
    public async Task Refuses_to_set_what_is_set() =>
        Assert.Equal("These are the dates already, so nothing was changed.", Assert.Single((await (await ShowAsync("mysql/9.6")).SubmitAsync("Set the dates")).Errors));

    [Fact]
    public async Task Refuses_when_someone_else_was_faster_and_goes_through_on_a_second_look()
    {
        var (mine, theirs) = (await ShowAsync("python/3.12"), await ShowAsync("python/3.12"));
        await theirs.SubmitAsync("Set the dates", (Support, "2028-11-30"));
        var refused = await mine.SubmitAsync("Set the dates", (Support, "2028-12-31"));
        Assert.Equal(409, refused.Status);
        Assert.Contains("end of support 30 Nov 2028", refused.Text);
        Assert.Equal(200, (await refused.SubmitAsync("Set the dates")).Status);
        Assert.Equal(new LocalDate(2028, 12, 31), (await FindAsync("python", "3.12")).SupportEnd);
    }

    [Theory]
    [InlineData("1066-10-14")]
    [InlineData("9999-12-31")]
    [InlineData("soon")]
    public async Task Asks_again_for_what_is_no_day_of_a_product(string day)
    {
        var page = await (await ShowAsync("python/3.13")).SubmitAsync("Set the dates", (Support, day));
        Assert.Equal(422, page.Status);
        Assert.NotEmpty(page.Errors);
    }

    [Theory]
    [InlineData("no-such-product/1")]
    [InlineData("python/99")]
    public async Task Is_not_there_when_the_catalogue_does_not_have_it(string version) => Assert.Equal(404, (await ShowAsync(version)).Status);

    private async Task<Page> ShowAsync(string version) => await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/catalogue/{version}");

    private async Task<ProductVersion> FindAsync(string product, string version)
    {
        await using var db = await portal.Contexts.CreateDbContextAsync();
        return (await db.Products.Whole().SingleAsync(one => one.Slug == product)).Find(version)!;
    }
}
