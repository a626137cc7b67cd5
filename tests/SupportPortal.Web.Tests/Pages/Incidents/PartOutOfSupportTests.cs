using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Products;
using SupportPortal.Application.Tests;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Incidents;

/// <summary>A further problem of an incident whose version left support before the customer answered.</summary>
[Rule("R10")]
[Rule("R30")]
public sealed class PartOutOfSupportTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Says_why_it_cannot_be_accepted_and_lets_it_be_declined()
    {
        var number = await portal.ASplitAsync();
        await EndSupportAsync(await portal.FindAsync(number));

        var page = await portal.ShowAsync(number, "/split/2");

        Assert.Contains("Each further problem is judged on the day on which it is accepted.", page.Text);
        Assert.DoesNotContain("Accept, and use one incident", page.Text);
        Assert.Contains("is declined and not pursued", (await page.SubmitAsync("Decline it")).Text);
    }

    private async Task EndSupportAsync(Incident incident)
    {
        await using var db = portal.Store.Open();
        var product = await db.Products.Whole().SingleAsync(one => one.Id == incident.ProductId);
        var version = product.Find(incident.VersionId)!;
        product.SetDates(version, version.Dates with { MainstreamEnd = null, SupportEnd = new LocalDate(2026, 11, 20), SecurityUpdatesEnd = null }, Given.Moment(Actor.System, portal.Now()));
        await db.SaveChangesAsync();
    }
}
