using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Queue;

public sealed class FilterTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Narrows_the_view_that_it_was_opened_from()
    {
        await portal.AnIncidentAsync();
        var queue = await (await portal.SignInAsync(DemoAccounts.Engineer)).GetAsync("/queue?view=unassigned&product=windows-server");

        var filter = await queue.FollowAsync("Add a filter");
        Assert.Equal("on", filter.Value("Windows Server"));
        var page = await filter.SubmitAsync("Show", ("C, minimum", "on"), ("Country of the customer", "PL"));

        Assert.Equal("Unassigned", page.Heading);
        Assert.Single(page.Document.QuerySelectorAll(".queue tbody tr"));
        Assert.Equal(["Severity: C", "Product: Windows Server", "Country: Poland"], page.Document.QuerySelectorAll(".chip > span:first-child").Select(chip => chip.TextContent));
    }
}
