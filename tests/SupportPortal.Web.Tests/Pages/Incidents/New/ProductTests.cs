using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Incidents.New;

public sealed class ProductTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Shows_what_was_chosen_and_changes_it_without_losing_the_rest()
    {
        var intakes = await Intakes.OfAsync(portal);
        var page = await intakes.StepAsync("product?back=review");
        Assert.Equal("Windows Server 2022", page.Document.GetElementById("chosen")!.TextContent);

        page = await (await page.FollowAsync("Windows Server 2025")).SubmitAsync("Continue with Windows Server 2025");

        Assert.Equal($"/incidents/new/{Intakes.KeyIn(page)}/review", page.Address);
        Assert.Contains("Windows Server 2025", page.Text);
        Assert.Contains("DFS Replication stops", page.Text);
    }

    [Fact]
    public async Task Lets_another_product_be_searched()
    {
        var page = await (await (await Intakes.OfAsync(portal)).StepAsync("product")).FollowAsync("Choose another product");
        page = await (await page.SubmitAsync("Search", ("Product", "exchange"))).FollowAsync("Exchange Server");
        Assert.StartsWith("Which version", page.Document.GetElementById("versions")!.TextContent);
    }

    [Fact]
    [Rule("R37")]
    public async Task Is_not_there_for_a_stranger()
    {
        var draft = await (await Intakes.OfAsync(portal)).ADraftAsync();
        var stranger = (await Intakes.OfAsync(portal)).Visitor;
        foreach (var step in new[] { "product", "problem", "plan", "severity", "contacts", "review", "discard" })
            Assert.Equal(404, (await stranger.GetAsync($"/incidents/new/{draft}/{step}")).Status);
    }
}
