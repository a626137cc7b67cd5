using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.Faq;

[Rule("R35")]
public sealed class QuestionTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Is_answered_by_a_new_answer()
    {
        var page = await (await (await ProposedAsync("Is it dark?")).FollowAsync("Write an answer"))
            .SubmitAsync("Add the answer", ("Topic", "Accounts"), ("Answer, in English", "At night."));
        Assert.Contains("The answer stands at /faq/is-it-dark.", page.Text);
        var decided = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/faq/questions?decided=true");
        Assert.Equal("Is it dark?", (await (await decided.FollowAsync("Is it dark?")).FollowAsync("Is it dark?")).Heading);
    }

    [Fact]
    public async Task Is_answered_by_an_answer_that_is_there()
    {
        var page = await (await ProposedAsync("How long?")).SubmitAsync("This answers it", ("Which answer says it?", "expiry"));
        Assert.Contains("The question counts as answered.", page.Text);
    }

    [Fact]
    public async Task Is_put_aside_with_a_reason()
    {
        var page = await ProposedAsync("Buy my thing?");
        var missing = await page.SubmitAsync("Put it aside");
        Assert.Equal((422, "Say why, for the other admins"), (missing.Status, Assert.Single(missing.Errors)));
        Assert.Contains("The question is put aside.", (await missing.SubmitAsync("Put it aside", ("Reason", "Advertising"))).Text);
        var again = await page.SubmitAsync("Put it aside", ("Reason", "Advertising"));
        Assert.Equal((409, "This question was decided on already."), (again.Status, Assert.Single(again.Errors)));
    }

    [Fact]
    public async Task Is_not_there_for_what_nobody_asked() =>
        Assert.Equal(404, (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/faq/questions/{Guid.NewGuid()}")).Status);

    private async Task<Page> ProposedAsync(string question)
    {
        await (await portal.Visitor().GetAsync("/faq/propose")).SubmitAsync("Propose it", ("Question", question));
        return await (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/faq/questions")).FollowAsync(question);
    }
}
