using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Queue;

public sealed class NoteTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Is_never_seen_by_the_customer()
    {
        var number = await portal.AnIncidentAsync();

        var page = await (await portal.WorkOnAsync(number, "note")).SubmitAsync("Save the note", ("Note", "Storage, not SQL."));

        Assert.Contains("Storage, not SQL.", page.Text);
        Assert.DoesNotContain("Storage", (await (await portal.SignInAsync(DemoAccounts.Customer)).GetAsync($"/incidents/{number}")).Text);
    }

    [Fact]
    public async Task Is_taken_by_a_closed_incident_too()
    {
        var number = await portal.AnIncidentAsync();
        await portal.DoAsync(number, DemoAccounts.Customer, (incident, _, moment) => incident.CloseAtRequest(null, moment));

        Assert.Contains("For the record.", (await (await portal.WorkOnAsync(number)).SubmitAsync("Save the note", ("Note", "For the record."))).Text);
    }
}
