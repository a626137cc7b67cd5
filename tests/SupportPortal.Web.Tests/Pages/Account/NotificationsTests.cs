using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Demo;
using SupportPortal.Application.Mail;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Account;

[Rule("R39")]
public sealed class NotificationsTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Switches_a_kind_off_and_on_again()
    {
        var visitor = await portal.SignInAsync(DemoAccounts.Customer);
        var page = await visitor.GetAsync("/account/notifications");
        Assert.Equal(["Replies", "Definitions", "Solutions", "SeverityAndHours", "Participation", "Splits"], page.Ticked("Wanted"));

        Untick(page, "Replies");
        page = await page.SubmitAsync("Save");

        Assert.Contains("Your choice of mails is saved.", page.Text);
        Assert.DoesNotContain("Replies", page.Ticked("Wanted"));
        Assert.Equal(MailTopics.Replies, await MutedAsync(DemoAccounts.Customer));
        await page.Tick("Wanted", "Replies").SubmitAsync("Save");
        Assert.Equal(MailTopics.None, await MutedAsync(DemoAccounts.Customer));
    }

    [Fact]
    public async Task Offers_engineers_what_engineers_get_and_says_what_comes_always()
    {
        var page = await (await portal.SignInAsync(DemoAccounts.Engineer)).GetAsync("/account/notifications");
        Assert.Equal(["CustomersWrite", "AtRisk", "Missed", "Critical"], page.Ticked("Wanted"));
        Assert.Contains("Mails about money and security come always", page.Text);
    }

    private static void Untick(Page page, string topic) =>
        ((AngleSharp.Html.Dom.IHtmlInputElement)page.Document.QuerySelector($"input[value='{topic}']")!).IsChecked = false;

    private async Task<MailTopics> MutedAsync(DemoAccount account)
    {
        await using var db = portal.Store.Open();
        return await db.Users.Where(one => one.Id == account.Id).Select(one => one.MutedTopics).SingleAsync();
    }
}
