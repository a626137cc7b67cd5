using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Demo;
using SupportPortal.Application.Tests;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Incidents.New;

public sealed class SeverityTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Word = "People who can work with you are available around the clock until this is resolved";

    [Fact]
    [Rule("R12"), Rule("R13")]
    public async Task Shows_the_very_moment_by_which_we_would_answer_for_each_severity()
    {
        var page = await (await Intakes.OfAsync(portal)).StepAsync("severity");
        // 50 minutes are left today, and the day after is a holiday.
        Assert.Equal(["Today, 17:10", "Thursday, 11:10", "Thursday, 15:10"], page.Document.QuerySelectorAll(".choice .moment").Select(moment => moment.TextContent));
        Assert.Contains("C, 8 business hours: 50 min from Tue 10 Nov, 15:10 to 16:00, then 7 h 10 min from Thu 12 Nov, 08:00 to 15:10.", page.Text);
        Assert.Contains("Closed between: 11 Nov 2026", page.Text);
    }

    [Fact]
    [Rule("R17"), Rule("R18")]
    public async Task Asks_for_the_impact_and_the_word_with_severity_A()
    {
        var page = await (await UnsaidAsync()).Tick("Form.Problems[0].Severity", "A").SubmitAsync("Continue to contacts and files", ("Since when?", "01:10"));
        Assert.Equal(422, page.Status);
        Assert.Equal(["Say what is down", "Say who is affected", "Confirm that people are available around the clock, or choose business hours"], page.Errors);
        Assert.Equal("01:10", page.Value("Since when?"));
        // Nobody has chosen hours, and no script has: what counts shows.
        Assert.Equal(["AroundTheClock"], page.Ticked("Form.Problems[0].Hours"));
    }

    [Fact]
    [Rule("R18")]
    public async Task Starts_A_at_24_hours_a_day_and_B_at_business_hours_unless_chosen_otherwise()
    {
        var intakes = await Intakes.OfAsync(portal);
        var page = await intakes.StepAsync("severity", content => content.First(problem => problem with { Severity = null }));
        page = await page.Tick("Form.Problems[0].Severity", "A").SubmitAsync(
            "Continue to contacts and files", ("What is down?", "Orders"), ("Since when?", "01:10"), ("Who is affected?", "Everybody"), (Word, "on"));
        Assert.Equal(SupportHours.AroundTheClock, (await intakes.ContentAsync(page)).Problems[0].HoursOrStart());

        page = await (await page.FollowAsync("Back to severity and hours")).Tick("Form.Problems[0].Severity", "B").Tick("Form.Problems[0].Hours", "BusinessHours").SubmitAsync("Continue to contacts and files");
        Assert.Equal((Severity.B, SupportHours.BusinessHours), ((await intakes.ContentAsync(page)).Problems[0].Severity, (await intakes.ContentAsync(page)).Problems[0].HoursOrStart()));
    }

    [Theory]
    [Rule("R12")]
    [InlineData("D")]
    [InlineData("4")]
    [InlineData("")]
    public async Task Knows_no_other_severity(string value)
    {
        var page = await UnsaidAsync();
        page.Document.QuerySelector("[name='Form.Problems[0].Severity'][value=C]")!.SetAttribute("value", value);
        page = await page.Tick("Form.Problems[0].Severity", value).SubmitAsync("Continue to contacts and files");
        Assert.Equal(422, page.Status);
        Assert.NotEmpty(page.Errors);
    }

    [Fact]
    public async Task Has_what_was_chosen_again_after_the_session_ended_in_between()
    {
        var intakes = await Intakes.OfAsync(portal);
        var page = (await intakes.StepAsync("severity")).Tick("Form.Problems[0].Severity", "B").Tick("Form.Problems[0].Hours", "AroundTheClock");
        await using (var db = portal.Store.Open())
            await db.Sessions.ExecuteUpdateAsync(set => set.SetProperty(session => session.ExpiresAt, session => session.StartedAt));
        page = await page.SubmitAsync("Continue to contacts and files", ("Since when?", "01:10"));
        Assert.Equal(401, page.Status);

        page = await page.SubmitAsync("Sign in", ("E-mail", intakes.Customer.Email), ("Password", DemoAccounts.Password));

        Assert.Equal(["B"], page.Ticked("Form.Problems[0].Severity"));
        Assert.Equal(["AroundTheClock"], page.Ticked("Form.Problems[0].Hours"));
        Assert.Equal("01:10", page.Value("Since when?"));
    }

    [Fact]
    [Rule("R11"), Rule("R18")]
    public async Task Asks_for_each_problem_on_its_own()
    {
        var intakes = await Intakes.OfAsync(portal);
        var page = await intakes.StepAsync("severity", content => content.With("Slow backups"));
        Assert.Equal(["Problem 1 DFS Replication stops", "Problem 2 Slow backups"], page.Document.QuerySelectorAll("main form h2").Select(head => head.TextContent));
        page = await page.Tick("Form.Problems[1].Severity", "B").Tick("Form.Problems[1].Hours", "AroundTheClock").SubmitAsync("Continue to contacts and files", (Word, "on"));
        var kept = (await intakes.ContentAsync(page)).Problems;
        Assert.Equal([(Severity.C, SupportHours.BusinessHours), (Severity.B, SupportHours.AroundTheClock)], kept.Select(problem => (problem.Severity!.Value, problem.HoursOrStart())));
    }

    private async Task<Page> UnsaidAsync() => await (await Intakes.OfAsync(portal)).StepAsync("severity", content => content.First(problem => problem with { Severity = null }) with { PeopleAreAvailable = false });
}
