using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.Partners;

[Rule("R34")]
public sealed class PartnerTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly string Address = $"/admin/partners/{DemoAccounts.Customer.Id}";

    [Fact]
    public async Task Grants_a_status_and_then_another_one()
    {
        var page = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync(Address);

        var granted = await page.SubmitAsync("Grant the status", ("Programme level", "Silver"), ("Partner id", "4711"), ("Valid until", "2027-06-30"));
        var renewed = await granted.SubmitAsync("Save the status", ("Valid until", "2028-06-30"));

        Assert.Contains("Anna Brzezińska is a verified partner now, and is told so by mail.", granted.Text, StringComparison.Ordinal);
        Assert.Contains("Silver, with a competency", renewed.Text, StringComparison.Ordinal);
        Assert.Contains("30 June 2028", renewed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_is_wrong_and_keeps_what_was_typed()
    {
        var page = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/partners/{DemoAccounts.Engineer.Id}");

        var missing = await page.SubmitAsync("Grant the status", ("Partner id", "4712"));
        var over = await page.SubmitAsync("Grant the status", ("Programme level", "Gold"), ("Valid until", "2020-01-01"));

        Assert.Equal((422, "4712"), (missing.Status, missing.Value("Partner id")));
        Assert.Equal(["Choose the programme level", "Give the last day"], missing.Errors);
        Assert.Equal(409, over.Status);
        Assert.Contains("To end one earlier, withdraw it.", over.Errors[0], StringComparison.Ordinal);
    }

    [Fact, Rule("R37")]
    public async Task Warns_an_admin_of_their_own_account()
    {
        var page = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/partners/{DemoAccounts.Admin.Id}");
        Assert.Contains("This is a matter of your own. There is no other admin", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_exist_for_others_or_for_nobody()
    {
        Assert.Equal(404, (await (await portal.SignInAsync(DemoAccounts.Engineer)).GetAsync(Address)).Status);
        Assert.Equal(404, (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/partners/{Guid.Empty}")).Status);
    }
}
