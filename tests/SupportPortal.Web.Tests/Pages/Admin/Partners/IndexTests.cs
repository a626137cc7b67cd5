using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.Partners;

[Rule("R34")]
public sealed class IndexTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Lists_partners_and_finds_who_is_to_be_one()
    {
        var admin = await portal.SignInAsync(DemoAccounts.Admin);
        var empty = await admin.GetAsync("/admin/partners");
        Assert.Contains("No partners yet", empty.Text, StringComparison.Ordinal);

        var found = await admin.GetAsync("/admin/partners?q=anna");
        Assert.Contains("No partner", found.Text, StringComparison.Ordinal);
        await (await found.FollowAsync("Anna Brzezińska")).SubmitAsync("Grant the status", ("Programme level", "Gold"), ("Partner id", "4711"), ("Valid until", "2027-06-30"));

        var list = await admin.GetAsync("/admin/partners");
        Assert.Contains("4711", list.Text, StringComparison.Ordinal);
        Assert.Contains("Valid", list.Text, StringComparison.Ordinal);
    }
}
