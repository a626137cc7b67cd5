using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;
using SupportPortal.Web.Tests.Pages.Queue;

namespace SupportPortal.Web.Tests.Live;

public sealed class RefreshTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Leaves_what_a_page_says_once_for_the_one_who_did_it()
    {
        var number = await portal.AnIncidentAsync();
        var engineer = await portal.SignInAsync(DemoAccounts.Engineer);
        var take = await engineer.GetAsync(Work.On(number, "take"));
        var form = take.Document.QuerySelector("main form")!;
        await engineer.Client.PostAsync(Work.On(number, "take"), FormContent.Of(form, form.QuerySelector("button")!, []));

        Assert.DoesNotContain("is yours", (await RefreshAsync(engineer, Work.On(number))).Text, StringComparison.Ordinal);
        Assert.Contains("is yours", (await engineer.GetAsync(Work.On(number))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_nobody_signed_in()
    {
        var engineer = await portal.SignInAsync(DemoAccounts.Engineer);
        var started = portal.Now();
        await using (var db = portal.Store.Open())
            await db.Sessions.ExecuteUpdateAsync(set => set.SetProperty(session => session.LastSeenAt, started - Duration.FromHours(1)));

        await RefreshAsync(engineer, "/queue");
        Assert.True(await IsUnseenAsync());
        await engineer.GetAsync("/queue");
        Assert.False(await IsUnseenAsync());

        async Task<bool> IsUnseenAsync()
        {
            await using var db = portal.Store.Open();
            return await db.Sessions.AllAsync(session => session.LastSeenAt < started - Duration.FromMinutes(30));
        }
    }

    private static Task<Page> RefreshAsync(Visitor visitor, string address) =>
        visitor.SendAsync(new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Live-Refresh", "1" } } });
}
