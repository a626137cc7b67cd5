using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Plans;

public sealed class IndexTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    [Rule("R32")]
    public async Task Tells_anybody_what_each_plan_serves()
    {
        var page = await portal.Visitor().GetAsync("/plans");
        Assert.Equal((200, "Support plans"), (page.Status, page.Heading));
        Assert.Equal(7, page.Document.QuerySelectorAll("section[aria-labelledby=plans] tbody tr").Length);
        Assert.Contains("N and N-1", page.Text);
    }

    [Fact]
    [Rule("R31")]
    public async Task Says_what_no_plan_covers_and_where_to_go_instead()
    {
        var page = await portal.Visitor().GetAsync("/plans");
        Assert.Contains("root cause analysis", page.Text);
        Assert.Contains("Not covered", page.Text);
    }

    [Fact]
    [Rule("R2")]
    public async Task Says_that_an_incident_costs_one_incident_however_long_it_takes() =>
        Assert.Contains("costs one incident of a pack: however long it takes", (await portal.Visitor().GetAsync("/plans")).Text);
}
