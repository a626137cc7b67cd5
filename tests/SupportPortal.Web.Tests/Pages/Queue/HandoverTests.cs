using SupportPortal.Application.Demo;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Queue;

[Rule("R18")]
public sealed class HandoverTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Begins_with_what_is_known_and_shows_the_card_to_the_next_engineer()
    {
        var (number, next) = await TakenAsync();
        var form = await (await portal.WorkOnAsync(number)).FollowAsync("Pass it on");
        Assert.Contains("severity A", form.Value("State"), StringComparison.Ordinal);
        Assert.Equal("Give the initial response.", form.Value("Next"));
        Assert.StartsWith("First response due", form.Value("Risks"), StringComparison.Ordinal);

        var page = await form.SubmitAsync("Pass on with the card", ("Pass on to", next.Id.ToString()), ("Tried", "Restarted twice."));

        Assert.Contains($"{number} is passed on to Maja Kowal, with the handover card.", page.Text);
        Assert.Contains("Restarted twice.", page.Document.QuerySelector("[aria-labelledby=handover]")!.TextContent);
        Assert.DoesNotContain("Restarted twice.", (await (await portal.SignInAsync(DemoAccounts.Customer)).GetAsync($"/incidents/{number}")).Text);
    }

    [Fact]
    public async Task Begins_with_what_was_tried_since_the_last_card_too()
    {
        var (number, next) = await TakenAsync();
        await portal.ActAsync(number, DemoAccounts.Engineer, (incident, moment) => incident.PassOn(next.Id, new("", "Restarted twice.", "", ""), moment));
        await portal.ActAsync(number, DemoAccounts.Engineer, (incident, calendar, moment) =>
            incident.LogCall(new(moment.At, moment.At, "Kari Nygård", Reached: false), null, calendar, moment));
        var tried = (await portal.WorkOnAsync(number, "handover")).Value("Tried");
        Assert.StartsWith("Restarted twice.", tried, StringComparison.Ordinal);
        Assert.Contains("Called Kari Nygård", tried, StringComparison.Ordinal);
        Assert.EndsWith("nobody was reached.", tried, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Has_no_card_in_business_hours()
    {
        var next = await portal.AColleagueAsync();
        var number = await portal.AnIncidentAsync(Severity.C);
        var form = await portal.WorkOnAsync(number, "handover");
        Assert.Null(form.Document.QuerySelector("[name='Form.Tried']"));
        var page = await form.SubmitAsync("Pass it on", ("Pass on to", next.Id.ToString()));
        Assert.Contains($"{number} is passed on to Maja Kowal.", page.Text);
    }

    [Fact]
    public async Task Can_be_skipped()
    {
        var (number, next) = await TakenAsync();
        var page = await (await portal.WorkOnAsync(number, "handover")).SubmitAsync("Pass on without a card", ("Pass on to", next.Id.ToString()));
        Assert.Contains("without a handover card", page.Text);
        Assert.Null(page.Document.QuerySelector("[aria-labelledby=handover]"));
        Assert.Equal(next.Id, (await portal.FindAsync(number)).AssigneeId);
    }

    [Fact]
    public async Task Keeps_what_was_typed_when_something_came_meanwhile_or_nobody_is_chosen()
    {
        var (number, next) = await TakenAsync();
        var form = await portal.WorkOnAsync(number, "handover");
        var refused = await form.SubmitAsync("Pass on with the card", ("Risks", "The backup begins at 01:00."));
        Assert.Equal((422, "The backup begins at 01:00."), (refused.Status, refused.Value("Risks")));
        await portal.ActAsync(number, DemoAccounts.Customer, (incident, moment) => incident.Write(new Message("It is down again."), ServiceTerms.Default, moment));

        refused = await form.SubmitAsync("Pass on with the card", ("Pass on to", next.Id.ToString()), ("Risks", "The backup begins at 01:00."));

        Assert.Equal((409, "The backup begins at 01:00."), (refused.Status, refused.Value("Risks")));
        Assert.Contains("It is down again.", refused.Text);
    }

    private async Task<(IncidentNumber Number, DemoAccount Next)> TakenAsync()
    {
        var next = await portal.AColleagueAsync();
        var number = await portal.AnIncidentAsync(Severity.A);
        await portal.ActAsync(number, DemoAccounts.Engineer, (incident, moment) => incident.Take(moment));
        return (number, next);
    }
}
