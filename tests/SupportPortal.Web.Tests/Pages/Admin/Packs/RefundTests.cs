using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;
using SupportPortal.Web.Tests.Pages.Packs;

namespace SupportPortal.Web.Tests.Pages.Admin.Packs;

[Rule("R27")]
public sealed class RefundTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Takes_out_what_is_left_with_a_reason()
    {
        var buyer = await portal.AnotherCustomerAsync();
        var (pack, _) = await portal.SoldAsync(buyer.Email);
        await portal.UsedAsync(pack, buyer, 2);
        var page = await (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/packs/{pack}")).FollowAsync("Refund");

        Assert.Equal(422, (await page.SubmitAsync("Take out 3 incidents")).Status);
        var done = await page.SubmitAsync("Take out 3 incidents", ("Reason", "Bought twice."));

        Assert.Contains("Cancelled Bought twice.", done.Text, StringComparison.Ordinal);
        Assert.Equal(0, (await portal.PackAsync(pack)).Balance);
        Assert.Contains("This pack cannot be moved: nothing is left in it. 3 incidents were refunded on", done.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing can be refunded.", (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync(page.Address)).Text, StringComparison.Ordinal);
    }

    [Fact, Rule("R25")]
    public async Task Waits_until_a_former_owner_can_no_longer_object()
    {
        var buyer = await portal.AnotherCustomerAsync();
        var (pack, _) = await portal.SoldAsync(buyer.Email);
        await portal.MovedAsync(pack, await portal.AnotherCustomerAsync("Ida Olsen"));
        var admin = await portal.SignInAsync(DemoAccounts.Admin);

        var shown = await admin.GetAsync($"/admin/packs/{pack}");
        Assert.Contains("from then on it can be extended, corrected or refunded.", shown.Text, StringComparison.Ordinal);
        foreach (var deed in new[] { "extend", "correct", "refund" })
        {
            Assert.DoesNotContain(shown.Document.QuerySelectorAll("main a"), link => link.GetAttribute("href")?.EndsWith(deed, StringComparison.Ordinal) == true);
            var page = await admin.GetAsync($"/admin/packs/{pack}/{deed}");
            Assert.Contains("This pack was recovered a short time ago", page.Text, StringComparison.Ordinal);
            Assert.Null(page.Document.QuerySelector("main form"));
        }
    }

    [Fact]
    public async Task Is_looked_at_again_when_one_was_used_meanwhile()
    {
        var buyer = await portal.AnotherCustomerAsync();
        var (pack, _) = await portal.SoldAsync(buyer.Email);
        var page = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/packs/{pack}/refund");
        await portal.UsedAsync(pack, buyer);

        page = await page.SubmitAsync("Take out 5 incidents", ("Reason", "Bought twice."));

        Assert.Equal((409, "Bought twice."), (page.Status, page.Value("Reason")));
        await page.SubmitAsync("Take out 4 incidents");
        Assert.Equal(0, (await portal.PackAsync(pack)).Balance);
    }
}
