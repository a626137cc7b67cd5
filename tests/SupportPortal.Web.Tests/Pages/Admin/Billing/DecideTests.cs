using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Demo;
using SupportPortal.Domain.Packs;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;
using SupportPortal.Web.Tests.Pages.Packs;

namespace SupportPortal.Web.Tests.Pages.Admin.Billing;

[Rule("R8")]
public sealed class DecideTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    [Rule("R10")]
    public async Task Has_nothing_to_decide_on_what_was_undone()
    {
        var (_, part) = await portal.AnAcceptedPartAsync();
        await (await portal.ShowAsync(part, "/undo-split")).SubmitAsync("Undo the split");

        var page = await portal.DecideOnAsync(part);

        Assert.Contains("undone before any work, so there is no charge to decide on", page.Text);
        Assert.DoesNotContain("Change the decision", page.Text);
    }

    [Fact]
    [Rule("R24")]
    public async Task Not_to_charge_puts_one_back_and_tells_the_customer_why()
    {
        var number = await portal.AnUnresolvedOneAsync();
        var form = await portal.DecideOnAsync(number);
        Assert.Contains("Do not charge: the pack then has 5 of 5", form.Text);

        var page = await form.SubmitAsync("Decide", ("It was not resolved", "on"), ("More about it", "We are sorry."));

        Assert.Contains("One incident went back to the pack", page.Text);
        Assert.Contains("It is not charged and went back to the pack: it was not resolved. We are sorry.", (await portal.ShowAsync(number)).Text);
    }

    [Fact]
    [Rule("R24"), Rule("R27")]
    public async Task Says_before_and_after_that_the_pack_was_refunded_meanwhile()
    {
        var number = await portal.AnUnresolvedOneAsync();
        await using (var db = portal.Store.Open())
        {
            var incident = await db.Incidents.SingleAsync(one => one.Number == number);
            var pack = await db.Packs.SingleAsync(one => one.Id == incident.PackId);
            pack.Cancel(new LedgerCause(Guid.NewGuid(), "Bought twice."), portal.Moment(DemoAccounts.Admin));
            await db.SaveChangesAsync();
        }

        var form = await portal.DecideOnAsync(number);
        Assert.Contains("4 incidents of this pack were refunded on", form.Text);
        var done = await form.SubmitAsync("Decide", ("It was not resolved", "on"), ("More about it", "We are sorry."));

        Assert.Contains("One incident went back to the pack", done.Text);
        Assert.Contains("4 incidents of this pack were refunded on", done.Text);
    }

    [Fact]
    public async Task Asks_for_a_decision_and_for_the_words_of_another_reason()
    {
        var form = await portal.DecideOnAsync(await portal.AnUnresolvedOneAsync());

        Assert.Equal(["Choose a decision with its reason"], (await form.SubmitAsync("Decide")).Errors);
        form.Document.QuerySelector("[value='Charge.Other']")!.SetAttribute("checked", "");
        Assert.Equal(["Say the other reason, which the customer reads"], (await form.SubmitAsync("Decide")).Errors);
    }

    [Theory]
    [InlineData("Charge.Goodwill")]
    [InlineData("2.8")]
    [InlineData("DoNotCharge")]
    public async Task Takes_no_decision_that_it_does_not_offer(string ruling)
    {
        var form = await portal.DecideOnAsync(await portal.AnUnresolvedOneAsync());
        var choice = form.Document.QuerySelector("[value='Charge.EffortMade']")!;
        choice.SetAttribute("value", ruling);
        choice.SetAttribute("checked", "");

        Assert.Equal((422, "Choose a decision with its reason"), await AnswerAsync(form));
    }

    [Fact]
    public async Task Can_be_changed_and_then_says_why_not_again()
    {
        var number = await portal.AnUnresolvedOneAsync();
        var decided = await (await portal.DecideOnAsync(number)).SubmitAsync("Decide", ("The effort was made", "on"));

        var changed = await decided.SubmitAsync("Change the decision", ("Goodwill", "on"));
        var again = await changed.SubmitAsync("Change the decision", ("The effort was made", "on"));

        Assert.Contains("The decision was changed in the customer’s favour once already", again.Text);
        Assert.Equal(3, (await portal.FindAsync(number)).BillingDecisions.Count);
    }

    [Fact]
    public async Task Says_that_an_open_incident_has_nothing_to_decide() =>
        Assert.Contains("The incident is open.", (await portal.DecideOnAsync(await portal.AnIncidentAsync())).Text);

    [Fact]
    [Rule("R24")]
    public async Task Offers_more_time_when_the_pack_has_expired()
    {
        var number = await portal.AnUnresolvedOneAsync();
        var pack = (await portal.FindAsync(number)).PackId;
        await using (var db = portal.Store.Open())
            await db.Packs.Where(one => one.Id == pack).ExecuteUpdateAsync(set => set.SetProperty(one => one.LastDay, new LocalDate(2020, 1, 1)));

        var page = await (await portal.DecideOnAsync(number)).SubmitAsync("Decide", ("A defect of the product", "on"));

        Assert.Contains("As the fault is ours, more time is suggested.", page.Text);
        Assert.Contains("makes 5 incidents usable again", (await page.FollowAsync("Extend the pack")).Text);
    }

    private static async Task<(int, string)> AnswerAsync(Page form)
    {
        var page = await form.SubmitAsync("Decide");
        return (page.Status, Assert.Single(page.Errors));
    }
}
