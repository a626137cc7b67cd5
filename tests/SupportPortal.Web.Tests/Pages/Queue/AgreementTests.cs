using SupportPortal.Application.Demo;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Queue;

[Rule("R4")]
public sealed class AgreementTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Is_logged_with_who_agreed_and_when()
    {
        var number = await portal.AnIncidentAsync(Severity.C, portal.Now() - Duration.FromHours(30));
        await portal.DoAsync(number, DemoAccounts.Engineer, (incident, calendar, moment) => incident.ProposeDefinition("It runs.", calendar, moment));
        var at = (portal.Now() - Duration.FromHours(1)).InZone(DateTimeZoneProviders.Tzdb["Europe/Stockholm"]);

        var page = await (await portal.WorkOnAsync(number, "agreement")).SubmitAsync(
            "Log the agreement", ("Who agreed", "Piotr"), ("Day of the call", at.Date.ToString("uuuu-MM-dd", null)), ("Time", at.TimeOfDay.ToString("HH:mm", null)));

        Assert.Contains("Piotr agreed on a call", page.Text);
        Assert.Equal("Piotr", (await portal.FindAsync(number)).LatestDefinition!.AgreedOnCallBy);
    }

    [Fact]
    public async Task Says_what_is_missing()
    {
        var number = await portal.AnIncidentAsync();
        var refused = await (await portal.WorkOnAsync(number, "agreement")).SubmitAsync("Log the agreement", ("Who agreed", ""), ("Day of the call", ""));
        Assert.Equal(["Say who agreed", "Give the day of the call", "Give the time of the call, such as 15:38"], refused.Errors);
    }
}
