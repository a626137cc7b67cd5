using SupportPortal.Application.Demo;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Incidents;

public sealed class UndoHoursTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    [Rule("R18")]
    public async Task Brings_24_hours_a_day_back_in_one_step()
    {
        var number = await portal.AnIncidentAsync(Severity.A, portal.Now() - Duration.FromHours(3));
        await portal.ActAsync(number, DemoAccounts.Engineer, (incident, calendar, moment) =>
        {
            foreach (var minutes in new[] { 150, 100, 50 })
                incident.LogCall(new CallRecord(moment.At - Duration.FromMinutes(minutes), moment.At - Duration.FromMinutes(minutes), "Anna Brzezińska", false), null, calendar, moment);
            incident.MoveToBusinessHours("Nobody answers the telephone.", ServiceTerms.Default, moment);
        });

        var page = await portal.ShowAsync(number);
        var undone = await page.SubmitAsync("Back to 24 hours a day");

        Assert.Contains("Nobody answers the telephone.", page.Text);
        Assert.Contains("The work goes on 24 hours a day again.", undone.Text);
        Assert.Equal(SupportHours.AroundTheClock, (await portal.FindAsync(number)).SupportHours);
    }
}
