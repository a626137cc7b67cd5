using SupportPortal.Application.Help;
using SupportPortal.Domain;
using SupportPortal.Domain.Help;
using SupportPortal.Domain.People;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Help;

[Rule("R35")]
public sealed class SaidTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Words = "In your own words (optional)";

    [Fact]
    public async Task Takes_what_was_wrong_once()
    {
        var page = await SayAsync("statement", "No");
        var done = await page.Tick("Form.Wrong", nameof(WhatWasWrong.Incomplete)).SubmitAsync("Send", (Words, "How do I print it?"));
        Assert.Equal("Thank you", done.Heading);
        var again = await page.Tick("Form.Wrong", nameof(WhatWasWrong.Other)).SubmitAsync("Send");
        Assert.Equal((409, "You have said more about this answer already. Thank you."), (again.Status, Assert.Single(again.Errors)));
        var answer = await Get<ReadFaq>().FindAsync("statement", default);
        Assert.Equal("How do I print it?", Assert.Single(await Get<ReadFeedback>().ExplainedAsync(answer!.Id, default)).Words);
    }

    [Fact]
    public async Task Asks_for_something_and_keeps_what_was_typed()
    {
        var nothing = await (await SayAsync("states", "No")).SubmitAsync("Send");
        Assert.Equal((409, "Choose one of the lines, or write something."), (nothing.Status, Assert.Single(nothing.Errors)));
        var long_ = await nothing.SubmitAsync("Send", (Words, new string('x', 2001)));
        Assert.Equal((422, 2001), (long_.Status, long_.Value(Words)!.Length));
    }

    [Fact]
    public async Task Asks_about_the_language_of_translations_only()
    {
        Assert.DoesNotContain("How good is the language", (await SayAsync("phases", "Yes")).Text);
        var admin = Moment.Of(new Actor(Guid.NewGuid(), Roles.Admin), Instant.FromUtc(2026, 11, 22, 12, 0), DateTimeZone.Utc);
        await Get<EditAnswer>().RewriteAsync("phases", "sv", "Vad betyder faserna?", "Se listan.", 1, admin, default);
        var said = await Get<SayHelpful>().HandleAsync("phases", "sv", isHelpful: true, Guid.NewGuid(), admin, default);
        var page = await portal.Visitor().GetAsync($"/faq/phases/said/{said}");
        Assert.Contains("How good is the language of this translation?", page.Text);
        Assert.Equal("Thank you", (await page.Tick("Form.Quality", nameof(LanguageQuality.Good)).SubmitAsync("Send")).Heading);
    }

    [Fact]
    public async Task Is_not_there_for_another_answer()
    {
        var page = await SayAsync("refund", "Yes");
        Assert.Equal(404, (await portal.Visitor().GetAsync(page.Address.Replace("refund", "expiry", StringComparison.Ordinal))).Status);
    }

    private async Task<Page> SayAsync(string slug, string button) => await (await portal.Visitor().GetAsync($"/faq/{slug}")).SubmitAsync(button);

    private T Get<T>() => (T)portal.Services.GetService(typeof(T))!;
}
