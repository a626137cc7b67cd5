using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Demo;
using SupportPortal.Application.Tests;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;
using SupportPortal.Web.Tests.Pages.Packs;

namespace SupportPortal.Web.Tests.Pages.Admin.Packs;

[Rule("R25")]
public sealed class HandOverTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Gives_an_open_incident_to_the_new_owner_and_ends_the_former_submitters_access()
    {
        var (pack, number, former, owner) = await MovedAsync();
        var page = await (await AdminAsync(pack)).FollowAsync($"Hand over … {number}");
        Assert.Contains($"{former.Name} can no longer open it.", page.Text);
        Assert.Contains("The former owner can still object, until", page.Text);

        var done = await page.SubmitAsync("Hand it over to Ida Olsen");

        Assert.Contains($"{number} is Ida Olsen’s now. Both are told.", done.Text);
        Assert.Equal(200, (await portal.ShowAsync(number, reader: owner)).Status);
        Assert.Equal(404, (await portal.ShowAsync(number, reader: former)).Status);
        Assert.Contains("IncidentTakenAway", await portal.MailsToAsync(former.Email));
        Assert.Contains("Handed over to Ida Olsen by", (await portal.ShowAsync(number, reader: owner)).Text);
    }

    [Fact]
    public async Task Says_why_an_incident_stays()
    {
        var (pack, number, former, owner) = await MovedAsync();
        await portal.ActAsync(number, former, (incident, moment) => incident.AddParticipant(owner.Id, moment));
        await (await (await AdminAsync(pack)).FollowAsync($"Hand over … {number}")).SubmitAsync("Hand it over to Ida Olsen");

        Assert.Contains("This incident is with somebody who can use the pack, so it stays there.", (await AdminAsync(pack)).Text);
        var again = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/packs/{pack}/hand-over/{number}");
        Assert.DoesNotContain(again.Document.QuerySelectorAll("main button"), button => button.TextContent.StartsWith("Hand it over", StringComparison.Ordinal));
    }

    [Fact, Rule("R37")]
    public async Task Is_for_admins_and_for_incidents_of_that_pack()
    {
        var (pack, number, former, _) = await MovedAsync();
        var (other, _) = await portal.SoldAsync(DemoAccounts.Customer.Email);
        Assert.Equal(404, (await (await portal.SignInAsync(former)).GetAsync($"/admin/packs/{pack}/hand-over/{number}")).Status);
        Assert.Equal(404, (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/packs/{other}/hand-over/{number}")).Status);
    }

    private async Task<(Guid Pack, IncidentNumber Number, DemoAccount Former, DemoAccount Owner)> MovedAsync()
    {
        var (former, owner) = (await portal.AnotherCustomerAsync("Marek Brzoza"), await portal.AnotherCustomerAsync("Ida Olsen"));
        var number = await portal.Store.AnIncidentAsync(former.Actor(), at: portal.Now() - Duration.FromHours(1));
        await using var db = portal.Store.Open();
        var pack = await db.Incidents.Where(one => one.Number == number).Select(one => one.PackId).SingleAsync();
        await portal.MovedAsync(pack, owner);
        return (pack, number, former, owner);
    }

    private async Task<Page> AdminAsync(Guid pack) => await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/packs/{pack}");
}
