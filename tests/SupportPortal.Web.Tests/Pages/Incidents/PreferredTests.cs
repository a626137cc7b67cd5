using SupportPortal.Application.Demo;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Incidents;

public sealed class PreferredTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Is_changed_by_the_submitter_and_read_by_both_sides()
    {
        var number = await portal.AnIncidentAsync();

        var form = await (await portal.ShowAsync(number)).FollowAsync("Change how we reach you");
        var page = await form.SubmitAsync("Save", ("Language", "sv"), ("Time zone", "Europe/Stockholm"));

        Assert.Contains("How you like to be reached is saved.", page.Text);
        Assert.Equal(new ContactPreference(ContactWay.Email, "sv", "Europe/Stockholm"), (await portal.FindAsync(number)).Preference);
        Assert.Contains("E-mail, Swedish, Stockholm time", page.Document.Body!.TextContent);
        Assert.Contains("E-mail, Swedish, Stockholm time", (await portal.ShowAsync(number, reader: DemoAccounts.Engineer)).Document.Body!.TextContent);
    }

    [Fact]
    public async Task Says_what_is_missing()
    {
        var form = await portal.ShowAsync(await portal.AnIncidentAsync(), "/preferred");

        var page = await form.SubmitAsync("Save", ("Language", "tlh"), ("Time zone", ""));

        Assert.Equal((422, 2), (page.Status, page.Errors.Count));
    }

    [Fact]
    [Rule("R37")]
    public async Task Is_not_there_for_those_who_only_take_part()
    {
        var (number, colleague) = (await portal.AnIncidentAsync(), await portal.AnotherCustomerAsync());
        await portal.ActAsync(number, DemoAccounts.Customer, (incident, moment) => incident.AddParticipant(colleague.Id, moment));

        var page = await portal.ShowAsync(number, reader: colleague);

        Assert.DoesNotContain("Change how we reach you", page.Document.Body!.TextContent);
        Assert.Empty((await portal.ShowAsync(number, "/preferred", colleague)).Document.QuerySelectorAll("main form"));
    }
}
