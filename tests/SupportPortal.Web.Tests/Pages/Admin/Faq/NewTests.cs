using SupportPortal.Application.Demo;
using SupportPortal.Web.Pages.Admin.Faq;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.Faq;

[Rule("R35")]
public sealed class NewTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Adds_an_answer_with_an_address_of_its_own()
    {
        var done = await (await ShowAsync()).SubmitAsync("Add the answer", ("Topic", "Packs"), ("Question, in English", "Can I give a pack away?"), ("Answer, in English", "No."));
        Assert.Contains("The answer stands at /faq/can-i-give-a-pack-away.", done.Text);
        Assert.Equal("Can I give a pack away?", (await portal.Visitor().GetAsync("/faq/can-i-give-a-pack-away")).Heading);
    }

    [Theory]
    [InlineData("expiry", 409, "The FAQ has an answer at the address “expiry” already. Choose another one.")]
    [InlineData("propose", 422, "The FAQ uses this address itself")]
    public async Task Wants_an_address_that_is_free(string address, int status, string sentence)
    {
        var page = await (await ShowAsync()).SubmitAsync("Add the answer", ("Topic", "Packs"), ("Question, in English", "When?"), ("Answer, in English", "Soon."), ("Address", address));
        Assert.Equal((status, sentence, "Soon."), (page.Status, Assert.Single(page.Errors), page.Value("Answer, in English")));
    }

    [Fact]
    public async Task Asks_for_what_is_missing() =>
        Assert.Equal(["Choose a topic", "Say the question", "Write the answer"], (await (await ShowAsync()).SubmitAsync("Add the answer")).Errors);

    [Theory]
    [InlineData("Who’s Zoë?", "whos-zoe")]
    [InlineData("  N-1: what is it? ", "n-1-what-is-it")]
    public void Makes_an_address_from_the_question(string question, string slug) => Assert.Equal(slug, new NewForm { Question = question }.ToSlug());

    private async Task<Page> ShowAsync() => await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/faq/new");
}
