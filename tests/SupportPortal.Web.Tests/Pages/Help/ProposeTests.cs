using SupportPortal.Application.Demo;
using SupportPortal.Application.Help;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Help;

[Rule("R35")]
public sealed class ProposeTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Takes_a_question_from_anybody_to_the_admins()
    {
        var done = await (await portal.Visitor().GetAsync("/faq/propose")).SubmitAsync(
            "Propose it", ("Question", "Do you speak Finnish?"), ("What led you to it (optional)", "We do."));
        Assert.Contains("Thank you. An admin reads your question", done.Text);
        var admin = await portal.SignInAsync(DemoAccounts.Admin);
        var page = await (await admin.GetAsync("/admin")).FollowAsync("Question for the FAQ: Do you speak Finnish?");
        Assert.Equal("Do you speak Finnish?", page.Heading);
        Assert.Contains("We do.", page.Text);
    }

    [Fact]
    public async Task Asks_for_the_question()
    {
        var page = await (await portal.Visitor().GetAsync("/faq/propose")).SubmitAsync("Propose it", ("What led you to it (optional)", "Something"));
        Assert.Equal((422, "Say the question", "Something"), (page.Status, Assert.Single(page.Errors), page.Value("What led you to it (optional)")));
    }

    [Fact]
    public async Task Is_limited()
    {
        var limited = portal.WithWebHostBuilder(web => web.UseSetting("Limits:Faq:PerAddress", "1"));
        var visitor = portal.Visitor(limited);
        await ProposeAsync(visitor, "One?");
        Assert.Equal(429, (await ProposeAsync(visitor, "Two?")).Status);
        Assert.DoesNotContain(await ((ListProposals)limited.Services.GetService(typeof(ListProposals))!).HandleAsync(waiting: true, default), one => one.Question == "Two?");
    }

    private static async Task<Page> ProposeAsync(Visitor visitor, string question) =>
        await (await visitor.GetAsync("/faq/propose")).SubmitAsync("Propose it", ("Question", question));
}
