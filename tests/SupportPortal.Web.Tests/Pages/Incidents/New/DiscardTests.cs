using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Orders;

namespace SupportPortal.Web.Tests.Pages.Incidents.New;

public sealed class DiscardTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Asks_first_and_then_the_draft_is_gone()
    {
        var intakes = await Intakes.OfAsync(portal);
        await intakes.ADraftAsync();
        var page = await (await intakes.Visitor.GetAsync("/incidents/new")).FollowAsync("Discard the draft DFS Replication stops");
        Assert.Equal("Discard this draft?", page.Heading);

        var gone = await page.SubmitAsync("Discard the draft");

        Assert.Contains("The draft is discarded.", gone.Text);
        Assert.DoesNotContain("DFS Replication stops", gone.Text);
        Assert.Equal(404, (await intakes.Visitor.GetAsync(page.Address)).Status);
    }

    [Fact]
    public async Task Can_be_left_with_the_draft_kept()
    {
        var page = await (await (await Intakes.OfAsync(portal)).StepAsync("discard")).FollowAsync("Keep it, and go on");
        Assert.EndsWith("/review", page.Address);
    }

    [Fact]
    [Rule("R27")]
    public async Task Is_not_offered_while_an_unpaid_order_holds_the_draft()
    {
        var intakes = await Intakes.OfAsync(portal, plan: null);
        var draft = await intakes.ADraftAsync(content => content with { PackId = null });
        var before = await intakes.Visitor.GetAsync($"/incidents/new/{draft}/discard");
        await portal.OrderedAsync(intakes.Customer, draft);

        var page = await intakes.Visitor.GetAsync(before.Address);
        Assert.Contains("An order that waits for its payment holds this draft.", page.Text);
        Assert.Equal("Cancel this order?", (await page.FollowAsync("Cancel the order")).Heading);
        Assert.Equal(409, (await before.SubmitAsync("Discard the draft")).Status);
    }
}
