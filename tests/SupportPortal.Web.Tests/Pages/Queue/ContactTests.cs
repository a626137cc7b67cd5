using SupportPortal.Application.Demo;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Queue;

public sealed class ContactTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly DateTimeZone Stockholm = DateTimeZoneProviders.Tzdb["Europe/Stockholm"];

    [Fact]
    public async Task Is_promised_changed_and_taken_back_where_the_customer_reads_it()
    {
        var number = await portal.AnIncidentAsync();
        await portal.AnswerAsync(number);
        var (first, second) = (Minute(Duration.FromHours(30)), Minute(Duration.FromHours(50)));

        var form = await (await portal.WorkOnAsync(number)).FollowAsync("Promise the next contact");
        var done = await form.SubmitAsync("Promise it", ("Next contact: day", Day(first)), ("By what time", Time(first)));
        Assert.Contains("The next contact is promised by ", done.Text);
        Assert.Contains("Next contact promised by Jonas Ek", (await portal.ShowAsync(number)).Text);
        Assert.Contains("We contact you again by", (await portal.ShowAsync(number)).Text);
        Assert.Equal(first.InZoneLeniently(Stockholm).ToInstant(), (await portal.FindAsync(number)).NextContactBy);

        var change = await done.FollowAsync("Change it");
        Assert.Equal((Day(first), Time(first)), (change.Value("Next contact: day"), change.Value("By what time")));
        await change.SubmitAsync("Change it", ("Next contact: day", Day(second)), ("By what time", Time(second)));
        Assert.Contains("next contact by", (await (await portal.SignInAsync(DemoAccounts.Engineer)).GetAsync("/queue?view=open")).Document.QuerySelectorAll(".queue tr").Single(row => row.TextContent.Contains(number.ToString(), StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
        await (await portal.WorkOnAsync(number, "contact")).SubmitAsync("Take the promise back");
        Assert.Null((await portal.FindAsync(number)).NextContactBy);
        Assert.DoesNotContain("We contact you again", (await portal.ShowAsync(number)).Text);
    }

    [Fact]
    public async Task Says_what_is_missing_or_wrong_and_keeps_what_was_typed()
    {
        var number = await portal.AnIncidentAsync();
        Assert.Contains("The first response comes first: it is due", (await portal.WorkOnAsync(number)).Document.QuerySelector("aside")!.TextContent, StringComparison.Ordinal);
        await portal.AnswerAsync(number);
        var form = await portal.WorkOnAsync(number, "contact");

        var missing = await form.SubmitAsync("Promise it", ("Next contact: day", ""), ("By what time", "soon"));
        Assert.Equal((422, "soon"), (missing.Status, missing.Value("By what time")));
        Assert.Equal(["Give the day of the next contact", "Give the time of the next contact, such as 15:38"], missing.Errors);
        var past = await form.SubmitAsync("Promise it", ("Next contact: day", "2020-02-02"), ("By what time", "10:00"));
        Assert.Equal((409, "2020-02-02"), (past.Status, past.Value("Next contact: day")));
        Assert.Equal(["The next contact is promised for a moment to come. Choose a later one."], past.Errors);
        Assert.Equal(["#Form_Next_On"], LedTo(past));
        var far = await form.SubmitAsync("Promise it", ("Next contact: day", Day(Minute(Duration.FromDays(40)))), ("By what time", "10:00"));
        Assert.Equal((409, "#Form_Next_On"), (far.Status, Assert.Single(LedTo(far))));
    }

    [Theory]
    [InlineData("", "soon", 422, "#Form_Next_At #Form_Next_On")]
    [InlineData("the 5th", "", 422, "#Form_Next_On")]
    [InlineData("2027-02-02", "25:00", 422, "#Form_Next_At")]
    [InlineData("today", "00:00", 409, "#Form_Next_At")]
    public async Task Leads_from_what_is_wrong_to_its_field_with_a_reply_too(string day, string time, int status, string fields)
    {
        var number = await portal.AnIncidentAsync();
        await portal.AnswerAsync(number);
        var on = day == "today" ? Day(Minute(Duration.Zero)) : day;
        var form = await portal.WorkOnAsync(number);

        var refused = await form.SubmitAsync("Send", ("Reply to Anna Brzezińska", "More tomorrow."), ("Next contact: day", on), ("By what time", time));

        Assert.Equal((status, "More tomorrow."), (refused.Status, refused.Value("Reply to Anna Brzezińska")));
        Assert.Equal(fields.Split(' '), LedTo(refused).Order());
        Assert.NotEmpty(refused.Document.QuerySelectorAll("details[open] #Form_Next_On"));
    }

    [Fact]
    public async Task Comes_with_a_reply_and_with_a_call()
    {
        var number = await portal.AnIncidentAsync(at: portal.Now() - Duration.FromHours(1)); // a call is stated to the minute, and is not before it
        var by = Minute(Duration.FromHours(30));

        var half = await (await portal.WorkOnAsync(number)).SubmitAsync("Send", ("Reply to Anna Brzezińska", "More tomorrow."), ("Next contact: day", Day(by)));
        Assert.Equal((422, "More tomorrow."), (half.Status, half.Value("Reply to Anna Brzezińska")));
        Assert.True(half.Document.QuerySelectorAll("form details").Single(one => one.TextContent.Contains("Promise the next contact", StringComparison.Ordinal)).HasAttribute("open"));
        await half.SubmitAsync("Send", ("By what time", Time(by)));
        Assert.Equal(by.InZoneLeniently(Stockholm).ToInstant(), (await portal.FindAsync(number)).NextContactBy);

        var (start, later) = (portal.Now().InZone(Stockholm).LocalDateTime, Minute(Duration.FromHours(60)));
        await (await portal.WorkOnAsync(number, "call")).SubmitAsync(
            "Log the call", ("Day", Day(start)), ("Started", Time(start)), ("Minutes", "0"), ("With", "Anna"), ("Next contact: day", Day(later)), ("By what time", Time(later)));
        Assert.Equal(later.InZoneLeniently(Stockholm).ToInstant(), (await portal.FindAsync(number)).NextContactBy);
        await portal.AnswerAsync(number);
        Assert.Null((await portal.FindAsync(number)).NextContactBy);
    }

    [Fact]
    public async Task Says_that_it_is_late_to_both_sides()
    {
        var number = await portal.AnIncidentAsync(at: portal.Now() - Duration.FromHours(5));
        await portal.DoAsync(number, DemoAccounts.Engineer, (incident, calendar, moment) => incident.Reply(new Message("Hello"), calendar, Domain.ServiceTerms.Default, moment), portal.Now() - Duration.FromHours(4));
        await portal.DoAsync(number, DemoAccounts.Engineer, (incident, _, moment) => incident.PromiseContact(moment.At + Duration.FromHours(1), moment), portal.Now() - Duration.FromHours(4));

        Assert.Contains("and are late. We are sorry.", (await portal.ShowAsync(number)).Text);
        Assert.Contains("Late", (await portal.WorkOnAsync(number)).Document.QuerySelector("aside .facts .badge")!.TextContent, StringComparison.Ordinal);
    }

    // Each link of the error summary leads to a field of the page.
    private static IEnumerable<string> LedTo(Page page) =>
        page.Document.QuerySelectorAll(".error-summary a").Select(link => link.GetAttribute("href")!).Where(field => page.Document.QuerySelector(field) is { LocalName: "input" });

    private LocalDateTime Minute(Duration ahead)
    {
        var at = (portal.Now() + ahead).InZone(Stockholm).LocalDateTime;
        return at.Date.At(new LocalTime(at.Hour, at.Minute));
    }

    private static string Day(LocalDateTime at) => at.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Time(LocalDateTime at) => at.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
