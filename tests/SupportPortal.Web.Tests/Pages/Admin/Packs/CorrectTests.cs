using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Packs;

namespace SupportPortal.Web.Tests.Pages.Admin.Packs;

[Rule("R20")]
public sealed class CorrectTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Takes_incidents_out_with_a_reason()
    {
        var (pack, _) = await portal.SoldAsync(GivenPacks.AnAddress());

        var done = await (await OpenAsync(pack)).SubmitAsync("Correct the pack", ("Change", "-2"), ("Reason", "Sold twice."));

        Assert.Contains("Corrected Sold twice.", done.Text, StringComparison.Ordinal);
        Assert.Equal(3, (await portal.PackAsync(pack)).Balance);
    }

    [Fact]
    public async Task Is_refused_beyond_zero_and_size_and_keeps_what_was_typed()
    {
        var (pack, _) = await portal.SoldAsync(GivenPacks.AnAddress());

        var page = await (await OpenAsync(pack)).SubmitAsync("Correct the pack", ("Change", "-6"), ("Reason", "Sold twice."));

        Assert.Equal((409, "A correction of this pack lies between -5 and 0, and is not 0."), (page.Status, page.Errors[0]));
        Assert.Equal(("-6", "Sold twice."), (page.Value("Change"), page.Value("Reason")));
    }

    private async Task<Page> OpenAsync(Guid pack) => await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/packs/{pack}/correct");
}
