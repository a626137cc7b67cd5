using SupportPortal.Application.Demo;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Queue;

[Rule("R18")]
public sealed class HoursTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Says_how_many_attempts_are_missing()
    {
        var number = await portal.AnIncidentAsync(Severity.A);

        var refused = await (await portal.WorkOnAsync(number, "hours")).SubmitAsync("Move to business hours", ("Note to the customer", "Nobody answers."));

        Assert.Equal((409, "Nobody answers."), (refused.Status, refused.Value("Note to the customer")));
        Assert.StartsWith("Before an incident is moved to business hours, 3 logged attempts", Assert.Single(refused.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Moves_the_work_after_three_attempts_over_an_hour()
    {
        var number = await portal.AnIncidentAsync(Severity.A, portal.Now() - Duration.FromHours(3));
        await portal.DoAsync(number, DemoAccounts.Engineer, (incident, calendar, moment) =>
        {
            foreach (var minutes in new[] { 120, 80, 40 })
            {
                var start = moment.At - Duration.FromMinutes(minutes);
                incident.LogCall(new CallRecord(start, start + Duration.FromMinutes(1), "Anna Brzezińska", Reached: false), null, calendar, moment);
            }
        });

        await (await portal.WorkOnAsync(number, "hours")).SubmitAsync("Move to business hours", ("Note to the customer", "Nobody answers."));

        Assert.Equal(SupportHours.BusinessHours, (await portal.FindAsync(number)).SupportHours);
    }
}
