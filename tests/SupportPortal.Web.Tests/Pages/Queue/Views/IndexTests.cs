using SupportPortal.Application.Demo;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Queue.Views;

public sealed class IndexTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Says_how_to_come_to_views_and_then_what_each_shows()
    {
        var admin = await portal.SignInAsync(DemoAccounts.Admin);
        Assert.Contains("No views of your own yet", (await admin.GetAsync("/queue/views")).Text);
        await (await admin.GetAsync("/queue/views/new?view=missed&product=windows-server&q=dfs")).SubmitAsync("Save", ("Name", "Late servers"));

        var list = await (await admin.GetAsync("/queue")).FollowAsync("Edit my views");

        var row = Assert.Single(list.Document.QuerySelectorAll("tbody tr"));
        Assert.Contains("Product: Windows Server", row.TextContent);
        Assert.Equal("/queue?view=missed&product=windows-server&q=dfs", row.QuerySelector("th a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Cost_the_queue_as_many_queries_however_many_they_are()
    {
        var engineer = await portal.SignInAsync(DemoAccounts.Engineer);
        await (await engineer.GetAsync("/queue/views/new?product=windows-server&q=dfs+repli")).SubmitAsync("Save", ("Name", "First"));
        using var commands = HeardCommands.Of(portal.Store.Open());
        await engineer.GetAsync("/queue");
        var one = commands.Heard.Count;
        foreach (var word in new[] { "restart", "server stops", "zebra" })
            await (await engineer.GetAsync($"/queue/views/new?product=windows-server&q={word}")).SubmitAsync("Save", ("Name", word));

        commands.Clear();
        var queue = await engineer.GetAsync("/queue");

        Assert.Equal((one, 4), (commands.Heard.Count, queue.Document.QuerySelectorAll("nav.side [data-view]").Count(count => Guid.TryParse(count.GetAttribute("data-view"), out _))));
    }
}
