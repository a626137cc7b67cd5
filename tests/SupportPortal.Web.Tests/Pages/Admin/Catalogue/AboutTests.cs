using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.Catalogue;

[Rule("R29")]
public sealed class AboutTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Changes_what_everybody_reads()
    {
        var done = await (await ShowAsync("mssqlserver")).SubmitAsync("Save", ("Name", "SQL Engine"), ("Other names (optional)", "Quarry, MSSQL"));
        Assert.Equal("SQL Engine", done.Heading);
        Assert.Contains("SQL Engine", (await portal.Visitor().GetAsync("/lifecycle?q=quarry")).Text);
    }

    [Fact]
    public async Task Tells_the_second_of_two_admins_and_keeps_what_they_typed()
    {
        var (one, other) = (await ShowAsync("windows-server"), await ShowAsync("windows-server"));
        await one.SubmitAsync("Save", ("Family (optional)", "One"));
        var late = await other.SubmitAsync("Save", ("Family (optional)", "Another"));
        Assert.Equal((409, "Another"), (late.Status, late.Value("Family (optional)")));
    }

    [Fact]
    public async Task Asks_for_the_name() => Assert.Equal("Give the name", Assert.Single((await (await ShowAsync("windows")).SubmitAsync("Save", ("Name", " "))).Errors));

    [Fact]
    public async Task Is_not_there_for_what_nobody_knows() => Assert.Equal(404, (await ShowAsync("nothing-like-it")).Status);

    private async Task<Page> ShowAsync(string product) => await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/catalogue/{product}/about");
}
