using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Demo;

public sealed class DemoStartTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Shows_at_the_sign_in_with_which_number_a_pack_can_be_recovered_once_there_is_one()
    {
        Assert.DoesNotContain(Demonstration.OrderNumber, (await portal.Visitor().GetAsync("/account/sign-in")).Text, StringComparison.Ordinal);

        await using var demonstration = portal.WithWebHostBuilder(builder => builder.UseSetting("Portal:Demonstration", "true"));

        Assert.Contains(Demonstration.OrderNumber, (await portal.Visitor(demonstration).GetAsync("/account/sign-in")).Text, StringComparison.Ordinal);
        var engineer = portal.Visitor(demonstration);
        await (await engineer.GetAsync("/account/sign-in")).SubmitAsync("Enter as " + DemoAccounts.Engineer.Name);
        await using var db = portal.Store.Open();
        foreach (var number in await db.Incidents.Select(incident => incident.Number).ToListAsync())
            Assert.Equal(200, (await engineer.GetAsync($"/incidents/{number}")).Status);
    }
}
