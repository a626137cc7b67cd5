using SupportPortal.Application.Demo;
using SupportPortal.Application.Tests;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

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
