using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Incidents;

public sealed class HoursTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Business = "Business hours: while the calendar of Poland is open";
    private const string AroundTheClock = "24 hours a day: day and night, with somebody of yours whom we can reach";
    private const string Word = "People who can work with you are available around the clock until this is resolved";

    [Fact]
    [Rule("R18")]
    public async Task Are_chosen_for_the_work_and_leave_the_promise_as_it_is()
    {
        var number = await portal.AnIncidentAsync();
        var due = (await portal.FindAsync(number)).ResponseDue;

        var form = await (await portal.ShowAsync(number)).FollowAsync("Change support hours");
        var page = await form.SubmitAsync("Save", (Business, ""), (AroundTheClock, "on"), (Word, "on"));

        var incident = await portal.FindAsync(number);
        Assert.Contains("Support hours and contacts are saved.", page.Text);
        Assert.Equal((SupportHours.AroundTheClock, due), (incident.SupportHours, incident.ResponseDue));
        Assert.Equal("Anna Brzezińska", Assert.Single(incident.Contacts).Name);
    }

    [Fact]
    [Rule("R18")]
    public async Task Around_the_clock_need_the_word_and_somebody_to_reach()
    {
        var form = await portal.ShowAsync(await portal.AnIncidentAsync(), "/hours");

        var page = await form.SubmitAsync("Save", (Business, ""), (AroundTheClock, "on"), ("Telephone", ""));

        Assert.Equal(
            ["Confirm that people are available around the clock, or choose business hours", "Give the telephone number at which this person is reached at any hour"],
            page.Errors);
        Assert.Equal("on", page.Value(AroundTheClock));

        page = await page.SubmitAsync("Save", (Word, "on"), ("Telephone", "abc"));
        Assert.Equal(["“abc” has no country code. Write it as +48 58 555 01 20"], page.Errors);

        page = await page.SubmitAsync("Save", ("Telephone", "+48 58 555 01 20"), ("Can be reached at any hour", ""));
        Assert.Equal(["Name somebody who can be reached at any hour, with telephone and e-mail"], page.Errors);
    }
}
