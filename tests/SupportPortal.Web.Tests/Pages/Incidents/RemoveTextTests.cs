using SupportPortal.Application.Demo;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Incidents;

[Rule("R37")]
public sealed class RemoveTextTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Says_that_it_is_for_good_and_leaves_who_and_when()
    {
        var number = await portal.AnIncidentAsync();
        await portal.ActAsync(number, DemoAccounts.Customer, (incident, moment) => incident.Write(new Message("The password is hunter2."), moment));

        var page = await (await portal.ShowAsync(number)).FollowAsync($"Remove this text of {DemoAccounts.Customer.Name}");
        page = await portal.ShowAsync(number, "/remove-text/2");
        Assert.Contains("This cannot be undone.", page.Text);
        Assert.Contains("Mails that were sent already cannot be called back.", page.Text);
        page = await page.SubmitAsync("Remove the text for good");

        Assert.DoesNotContain("hunter2", page.Text);
        Assert.Contains("The text was removed", page.Document.GetElementById("e2")!.TextContent);
        Assert.Contains(DemoAccounts.Customer.Name, page.Document.GetElementById("e2")!.TextContent);
        Assert.Contains($"Text removed by {DemoAccounts.Customer.Name}", page.Text);
    }

    [Fact]
    public async Task Is_not_offered_to_anybody_else()
    {
        var number = await portal.AnIncidentAsync();
        Assert.DoesNotContain("Remove this text", (await portal.ShowAsync(number, reader: DemoAccounts.Engineer)).Text);
        Assert.Empty((await portal.ShowAsync(number, "/remove-text/1", DemoAccounts.Engineer)).Document.QuerySelectorAll("main form"));
        Assert.Equal(404, (await portal.ShowAsync(number, "/remove-text/99")).Status);
    }
}
