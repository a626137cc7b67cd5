using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Incidents;

[Rule("R10")]
public sealed class DeclinePartTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Notes_it_as_not_pursued()
    {
        var number = await portal.ASplitAsync();

        var page = await (await portal.ShowAsync(number)).SubmitAsync("Decline Backups fail");

        Assert.Contains("“Backups fail” is declined and not pursued. Nothing was used.", page.Text);
        Assert.Contains("Part declined by Anna Brzezińska: “Backups fail” is not pursued.", page.Text);
        Assert.Equal(PartState.Declined, (await portal.PartAsync(number)).State);
    }

    [Fact]
    public async Task Says_on_its_own_page_what_it_does_and_when_it_is_too_late()
    {
        var number = await portal.ASplitAsync();
        var form = await portal.ShowAsync(number, "/split/2/decline");
        await form.SubmitAsync("Decline it");

        var again = await form.SubmitAsync("Decline it");

        Assert.Equal((409, "There is nothing to answer: this problem was declined."), (again.Status, Assert.Single(again.Errors)));
    }
}
