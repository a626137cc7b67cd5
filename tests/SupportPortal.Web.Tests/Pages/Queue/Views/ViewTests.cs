using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Queue.Views;

public sealed class ViewTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Is_renamed_and_removed_by_who_keeps_it_only()
    {
        var engineer = await portal.SignInAsync(DemoAccounts.Engineer);
        await (await engineer.GetAsync("/queue/views/new?severity=A")).SubmitAsync("Save", ("Name", "Urgent"));
        await (await engineer.GetAsync("/queue/views/new?severity=C")).SubmitAsync("Save", ("Name", "Other"));
        var address = (await engineer.GetAsync("/queue/views")).Document.QuerySelectorAll("td a")[1].GetAttribute("href")!;

        Assert.Equal(404, (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync(address)).Status);
        Assert.Equal(422, (await (await engineer.GetAsync(address)).SubmitAsync("Rename", ("Name", new string('x', 41)))).Status);
        Assert.Equal(409, (await (await engineer.GetAsync(address)).SubmitAsync("Rename", ("Name", "other"))).Status);
        Assert.Contains("The view is called “Most urgent” now.", (await (await engineer.GetAsync(address)).SubmitAsync("Rename", ("Name", "Most urgent"))).Text);
        var twice = await engineer.GetAsync(address);
        Assert.Contains("“Most urgent” is removed from your views.", (await twice.SubmitAsync("Remove this view")).Text);

        Assert.Equal(404, (await twice.SubmitAsync("Remove this view")).Status);
        Assert.DoesNotContain("Most urgent", (await engineer.GetAsync("/queue")).Text);
    }
}
