using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.Catalogue;

[Rule("R29")]
public sealed class VersionAboutTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Changes_name_policy_and_preview()
    {
        var done = await (await ShowAsync("16.0")).SubmitAsync("Save", ("It is a preview: it counts as not released", "on"));
        Assert.Contains("It is saved.", done.Text);
        Assert.Contains("Not released", (await portal.Visitor().GetAsync("/lifecycle/mssqlserver?version=16.0")).Text);
    }

    [Fact]
    public async Task Refuses_to_save_what_is_so_already() =>
        Assert.Equal("It is like this already, so nothing was changed.", Assert.Single((await (await ShowAsync("15.0")).SubmitAsync("Save")).Errors));

    [Fact]
    public async Task Is_not_there_for_what_nobody_knows() => Assert.Equal(404, (await ShowAsync("0.1")).Status);

    private async Task<Page> ShowAsync(string version) => await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/catalogue/mssqlserver/{version}/about");
}
