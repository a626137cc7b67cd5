using SupportPortal.Application.Demo;
using SupportPortal.Application.Tests;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;
using SupportPortal.Web.Tests.Pages.Incidents.New;
using SupportPortal.Web.Tests.Pages.Orders;

namespace SupportPortal.Web.Tests.Pages.Account;

[Rule("R38")]
public sealed class DeleteTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Says_what_goes_and_stays_and_ends_every_session()
    {
        var person = await portal.AnotherCustomerAsync("Ewa Nowak");
        await portal.Store.APackAsync(person.Actor());
        var (here, there) = (await portal.SignInAsync(person), await portal.SignInAsync(person));

        var page = await (await here.GetAsync("/account")).FollowAsync("Delete my account");
        Assert.Contains("This cannot be undone.", page.Text);
        Assert.Contains("5-pack: 5 left until", page.Text);
        Assert.Equal(409, (await page.SubmitAsync("Delete my account for good", ("Your password", "not the present one"))).Status);
        page = await page.SubmitAsync("Delete my account for good", ("Your password", DemoAccounts.Password));

        Assert.Equal("/", page.Address);
        Assert.StartsWith("/account/sign-in", (await here.GetAsync("/account")).Address);
        Assert.StartsWith("/account/sign-in", (await there.GetAsync("/account")).Address);
        Assert.Equal(404, (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/people/{person.Id}")).Status);
    }

    [Fact]
    [Rule("R27")]
    public async Task Says_which_orders_are_cancelled_and_leaves_the_reason_on_them()
    {
        var intakes = await Intakes.OfAsync(portal, plan: null);
        var order = await portal.OrderedAsync(intakes.Customer, await intakes.ADraftAsync(content => content with { PackId = null }));
        await (await (await intakes.Visitor.GetAsync($"/orders/{order}")).FollowAsync("Go on with your incident")).SubmitAsync("Submit it when the order is paid");

        var page = await intakes.Visitor.GetAsync("/account/delete");
        Assert.Contains("It is cancelled with your account, and nothing is to be paid for it any more.", page.Text, StringComparison.Ordinal);
        Assert.Contains((await portal.OrderAsync(order)).NumberWritten, page.Text, StringComparison.Ordinal);
        Assert.Contains("What was to be submitted when it is paid is not submitted, and goes with your drafts.", page.Text, StringComparison.Ordinal);
        await page.SubmitAsync("Delete my account for good", ("Your password", DemoAccounts.Password));

        var left = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/orders/{order}");
        Assert.Contains("Its buyer deleted the account", left.Text, StringComparison.Ordinal);
        Assert.Contains("nobody is told", left.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_to_close_open_incidents_first()
    {
        var person = await portal.AnotherCustomerAsync("Ewa Nowak");
        var number = await portal.Store.AnIncidentAsync(person.Actor(), at: portal.Now());
        var visitor = await portal.SignInAsync(person);

        var page = await visitor.GetAsync("/account/delete");

        Assert.Contains("You have 1 open incident. Close it first", page.Text);
        Assert.Empty(page.Document.QuerySelectorAll("main form"));
        Assert.Contains($"{number}", page.Document.QuerySelector("section[aria-labelledby=open] a")!.TextContent);
    }
}
