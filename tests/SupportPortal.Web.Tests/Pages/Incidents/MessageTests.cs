using SupportPortal.Application.Demo;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Incidents;

public sealed class MessageTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    [Rule("R9")]
    public async Task Is_sent_from_the_incident_and_shown_there()
    {
        var page = await portal.ShowAsync(await portal.AnIncidentAsync());

        var sent = await page.SubmitAsync("Send message", ("Your message", "One more thing:\nit stops on **Mondays**."));

        Assert.Equal("<p>One more thing:<br>it stops on <strong>Mondays</strong>.</p>", sent.Document.QuerySelectorAll(".msg .prose")[^1].InnerHtml);
    }

    [Fact]
    [Rule("R15")]
    public async Task Says_below_it_that_it_was_sent_and_who_answers_by_when()
    {
        var number = await portal.AnIncidentAsync();
        var sent = await (await portal.ShowAsync(number)).SubmitAsync("Send message", ("Your message", "One more thing."));

        var said = sent.Document.QuerySelector(".thread ~ .notice.is-good[role=status]")!.TextContent.Trim();
        Assert.StartsWith("Your message was sent. An engineer answers here by ", said, StringComparison.Ordinal);
        Assert.Contains("UTC+", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Your message was sent.", (await portal.ShowAsync(number)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task To_the_engineer_who_has_answered_says_who_that_is()
    {
        var number = await portal.AnIncidentAsync();
        await portal.ActAsync(number, DemoAccounts.Engineer, (incident, calendar, moment) => incident.Reply(new Message("I have it"), calendar, ServiceTerms.Default, moment));

        var sent = await (await portal.ShowAsync(number)).SubmitAsync("Send message", ("Your message", "Thank you."));

        Assert.Contains($"Your message was sent. {DemoAccounts.Engineer.Name} answers here; an e-mail tells you.", sent.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Brings_its_files()
    {
        var page = await portal.ShowAsync(await portal.AnIncidentAsync());

        var sent = await page.Choose("Files", new FormFile("stop.log", "stopped"u8.ToArray())).SubmitAsync("Send message");

        Assert.Equal("stop.log7 B", sent.Document.QuerySelector(".files a")!.TextContent);
    }

    [Fact]
    public async Task That_is_empty_is_asked_for_again()
    {
        var page = await (await portal.ShowAsync(await portal.AnIncidentAsync())).SubmitAsync("Send message", ("Your message", "  "));

        Assert.Equal(422, page.Status);
        Assert.Equal(["Write a message, or add a file"], page.Errors);
    }

    [Fact]
    public async Task With_a_file_that_is_not_taken_is_kept_and_the_file_asked_for_again()
    {
        var number = await portal.AnIncidentAsync();
        var page = await portal.ShowAsync(number);

        var refused = await page.Choose("Files", new FormFile("fix.exe", "MZ program"u8.ToArray())).SubmitAsync("Send message", ("Your message", "see the file"));

        Assert.Equal((409, "see the file"), (refused.Status, refused.Value("Your message")));
        Assert.Equal(1, (await portal.FindAsync(number)).EntryCount);
    }

    [Fact]
    public async Task Is_appended_whatever_happened_meanwhile()
    {
        var number = await portal.AnIncidentAsync();
        var page = await portal.ShowAsync(number);
        await portal.ActAsync(number, DemoAccounts.Engineer, (incident, calendar, moment) => incident.Reply(new Message("I have it"), calendar, ServiceTerms.Default, moment));

        var sent = await page.SubmitAsync("Send message", ("Your message", "hello?"));

        Assert.Equal(["I have it", "hello?"], sent.Document.QuerySelectorAll(".msg .prose").TakeLast(2).Select(prose => prose.TextContent));
    }

    [Fact]
    [Rule("R23")]
    public async Task Sent_twice_is_written_once()
    {
        var number = await portal.AnIncidentAsync();
        var page = await portal.ShowAsync(number);

        await page.SubmitAsync("Send message", ("Your message", "once"));
        await page.SubmitAsync("Send message", ("Your message", "once"));

        Assert.Equal(2, (await portal.FindAsync(number)).EntryCount);
    }

    [Fact]
    [Rule("R37")]
    public async Task Of_a_stranger_reaches_nobody()
    {
        var number = await portal.AnIncidentAsync();
        Assert.Equal(404, (await portal.ShowAsync(number, "/message", await portal.AnotherCustomerAsync())).Status);
    }

    [Fact]
    [Rule("R37")]
    public async Task Can_be_written_by_a_participant()
    {
        var (number, other) = (await portal.AnIncidentAsync(), await portal.AnotherCustomerAsync());
        await portal.ActAsync(number, DemoAccounts.Customer, (incident, moment) => incident.AddParticipant(other.Id, moment));

        var sent = await (await portal.ShowAsync(number, reader: other)).SubmitAsync("Send message", ("Your message", "me too"));

        Assert.Contains("me too", sent.Text);
        Assert.Empty(sent.Document.QuerySelectorAll("aside a"));
    }
}
