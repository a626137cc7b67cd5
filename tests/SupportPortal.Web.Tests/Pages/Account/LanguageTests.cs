using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Account;

[Rule("R36")]
public sealed class LanguageTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Changes_at_the_foot_of_a_page_and_stays_there()
    {
        var visitor = await portal.SignInAsync(DemoAccounts.Customer);

        var page = await (await visitor.GetAsync("/faq?q=pack")).SubmitAsync("svenska");

        Assert.Equal(("/faq?q=pack", "sv"), (page.Address, page.Document.DocumentElement.GetAttribute("lang")));
        Assert.Equal("sv", (await visitor.GetAsync("/packs")).Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal("en", (await page.SubmitAsync("English")).Document.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task Goes_nowhere_else_and_knows_its_languages()
    {
        var visitor = await portal.SignInAsync(DemoAccounts.Engineer);
        var foot = (await visitor.GetAsync("/faq")).Document.QuerySelector(".foot form")!;
        foot.QuerySelector("input[name=returnUrl]")!.SetAttribute("value", "https://elsewhere.example/");

        var home = await visitor.PostAsync("/account/language", FormContent.Of(foot, foot.QuerySelector("button")!, []));

        Assert.Equal("/", home.Address);
        foot.QuerySelector("button")!.SetAttribute("value", "xx");
        Assert.Equal(404, (await visitor.PostAsync("/account/language", FormContent.Of(foot, foot.QuerySelector("button")!, []))).Status);
    }
}
