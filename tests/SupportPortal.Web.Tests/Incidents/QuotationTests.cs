using SupportPortal.Application.Demo;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;
using SupportPortal.Web.Tests.Pages.Queue;

namespace SupportPortal.Web.Tests.Incidents;

public sealed class QuotationTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Stands_in_the_composer_with_name_and_time()
    {
        var number = await portal.AnIncidentAsync();
        await portal.DoAsync(number, DemoAccounts.Customer, (incident, _, moment) => incident.Write(new Message("First line\n\nsecond **line**"), ServiceTerms.Default, moment));

        var page = await (await portal.SignInAsync(DemoAccounts.Engineer)).GetAsync($"{Work.On(number)}?quote=2");

        Assert.StartsWith("> **Anna Brzezińska**, ", page.Value("Reply to Anna Brzezińska"), StringComparison.Ordinal);
        Assert.Matches(@", \d\d:\d\d \(Warsaw, UTC\+0[12]:00\):\n", page.Value("Reply to Anna Brzezińska"));
        Assert.EndsWith(":\n>\n> First line\n>\n> second **line**\n\n", page.Value("Reply to Anna Brzezińska"), StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R37")]
    public async Task Of_an_internal_note_is_for_notes_only()
    {
        var number = await portal.AnIncidentAsync();
        await portal.DoAsync(number, DemoAccounts.Engineer, (incident, _, moment) => incident.Note(new Message("secret thoughts"), moment));
        var engineer = await portal.SignInAsync(DemoAccounts.Engineer);

        Assert.Equal("", (await engineer.GetAsync($"{Work.On(number)}?quote=2")).Value("Reply to Anna Brzezińska"));
        Assert.Contains("> secret thoughts", (await engineer.GetAsync($"{Work.On(number)}?quote=2&write=note")).Value("Note"), StringComparison.Ordinal);
        Assert.Contains("write=note", (await engineer.GetAsync(Work.On(number))).Document.QuerySelector("#e2 [data-quote]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("", (await (await portal.SignInAsync(DemoAccounts.Customer)).GetAsync($"/incidents/{number}?quote=2")).Value("Your message"));
    }

    [Theory]
    [InlineData("99")]
    [InlineData("-1")]
    [InlineData("2147483647")]
    [InlineData("x")]
    public async Task Of_what_is_not_there_is_empty(string entry)
    {
        var page = await (await portal.SignInAsync(DemoAccounts.Customer)).GetAsync($"/incidents/{await portal.AnIncidentAsync()}?quote={entry}");
        Assert.Equal((200, ""), (page.Status, page.Value("Your message")));
    }

    [Fact]
    [Rule("R37")]
    public async Task Of_words_that_were_removed_is_empty()
    {
        var number = await portal.AnIncidentAsync();
        await portal.ActAsync(number, DemoAccounts.Customer, (incident, moment) => incident.Write(new Message("hunter2"), ServiceTerms.Default, moment));
        await (await portal.ShowAsync(number, "/remove-text/2")).SubmitAsync("Remove the text for good");

        Assert.Equal("", (await (await portal.SignInAsync(DemoAccounts.Customer)).GetAsync($"/incidents/{number}?quote=2")).Value("Your message"));
    }
}
