using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Queue;

[Rule("R10")]
public sealed class WithdrawPartTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Takes_the_proposal_back()
    {
        var number = await portal.ASplitAsync();

        var page = await (await portal.WorkOnAsync(number)).SubmitAsync("Take it back: Backups fail");

        Assert.Contains("The proposal “Backups fail” is taken back.", page.Text);
        Assert.Equal(PartState.Withdrawn, (await portal.PartAsync(number)).State);
        Assert.Contains("is proposed no longer; the engineer took it back", (await portal.ShowAsync(number, "/split/2")).Text);
    }

    [Fact]
    public async Task Is_refused_in_a_sentence_once_it_is_answered()
    {
        var number = await portal.ASplitAsync();
        var form = await portal.WorkOnAsync(number, "split/2/withdraw");
        await (await portal.ShowAsync(number)).SubmitAsync("Decline Backups fail");

        var page = await form.SubmitAsync("Take it back");

        Assert.Equal((409, "There is nothing to answer: this problem was declined."), (page.Status, Assert.Single(page.Errors)));
    }
}
