using System.Text.RegularExpressions;
using SupportPortal.Application.Help;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.House;

namespace SupportPortal.Web.Tests.Pages.Help;

[Rule("R35")]
public sealed partial class IndexTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Lists_all_questions_to_anybody_by_topic()
    {
        var page = await portal.Visitor().GetAsync("/faq");
        Assert.Equal(8, page.Document.QuerySelectorAll("main section h2").Length);
        var jumps = page.Document.QuerySelectorAll("main nav.tabs a").Select(link => link.GetAttribute("href")!);
        Assert.Equal(page.Document.QuerySelectorAll("main section h2").Select(heading => "#" + heading.Id), jumps);
        Assert.Equal("When does a pack expire?", (await page.FollowAsync("When does a pack expire?")).Heading);
    }

    [Fact]
    public async Task Finds_answers_by_their_words()
    {
        var page = await (await portal.Visitor().GetAsync("/faq")).SubmitSearchAsync("gift card");
        Assert.Contains("1 answer for “gift card”", page.Text);
        Assert.Equal("Is this request for payment genuine?", Assert.Single(page.Document.QuerySelectorAll("main li a")).TextContent);
    }

    [Fact]
    public async Task Shows_a_topic_and_keeps_the_words()
    {
        var page = await portal.Visitor().GetAsync("/faq?q=pack&topic=packs");
        Assert.Equal("Packs", Assert.Single(page.Document.QuerySelectorAll("main section h2")).TextContent);
        Assert.Equal("/faq?q=pack", page.Link("All").GetAttribute("href"));
    }

    [Fact]
    public async Task Offers_to_propose_what_it_does_not_find()
    {
        var page = await portal.Visitor().GetAsync("/faq?q=zebra");
        Assert.Contains("No answer found", page.Text);
        Assert.Equal("zebra", (await page.FollowAsync("Propose a question")).Value("Question"));
    }

    [Fact]
    public async Task Leads_to_pages_that_are_there()
    {
        var faq = (ReadFaq)portal.Services.GetService(typeof(ReadFaq))!;
        var answers = await faq.AllAsync(default);
        var links = answers.SelectMany(answer => Link().Matches(answer.In("en").Text)).Select(link => link.Groups["to"].Value).Distinct();
        foreach (var link in links)
            Assert.Equal((link, true), (link, (int)(await portal.Visitor().GetAsync(link)).Response.StatusCode == 200));
    }

    [Fact]
    public async Task Has_every_answer_that_a_page_leads_to()
    {
        var faq = (ReadFaq)portal.Services.GetService(typeof(ReadFaq))!;
        var slugs = (await faq.AllAsync(default)).Select(answer => answer.Slug);
        var named = Repository.Files("src/SupportPortal.Web/Pages", "*.cshtml").SelectMany(file => Named().Matches(File.ReadAllText(file.FullName))).Select(match => match.Groups["slug"].Value);
        Assert.Empty(named.Distinct().Except(slugs));
    }

    [GeneratedRegex(@"\]\((?<to>/[^)]*)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"href=""/faq/(?<slug>[a-z0-9-]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Named();
}
