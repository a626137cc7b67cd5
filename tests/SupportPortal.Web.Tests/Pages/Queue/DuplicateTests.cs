using SupportPortal.Application.Demo;
using SupportPortal.Application.Tests;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Queue;

[Rule("R6")]
public sealed class DuplicateTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Names_the_other_incident_to_the_customer()
    {
        var (original, number) = (await portal.AnIncidentAsync(), await portal.AnIncidentAsync());
        var form = await portal.WorkOnAsync(number, "duplicate");

        Assert.Equal(["Give the number of the other incident"], (await form.SubmitAsync("Close as a duplicate")).Errors);
        await form.SubmitAsync("Close as a duplicate", ("Number of the other incident", $" {original} ".ToLowerInvariant()));

        Assert.Equal((Outcome.Duplicate, original), ((await portal.FindAsync(number)).Closure!.Outcome, (await portal.FindAsync(number)).Closure!.DuplicateOf));
        var page = await (await portal.SignInAsync(DemoAccounts.Customer)).GetAsync($"/incidents/{number}");
        Assert.Contains($"Duplicate of {original}", page.Text);
    }

    [Theory]
    [InlineData("SP-999999", "No incident has the number “SP-999999”.")]
    [InlineData("the one before", "No incident has the number “the one before”.")]
    public async Task Knows_the_incidents(string written, string sentence)
    {
        var form = await portal.WorkOnAsync(await portal.AnIncidentAsync(), "duplicate");
        Assert.Contains(sentence, (await form.SubmitAsync("Close as a duplicate", ("Number of the other incident", written))).Text);
    }

    [Fact]
    public async Task Is_of_the_same_customer()
    {
        var number = await portal.AnIncidentAsync();
        var others = await portal.Store.AnIncidentAsync((await portal.AnotherCustomerAsync()).Actor());
        var form = await portal.WorkOnAsync(number, "duplicate");
        Assert.Contains("another customer’s", (await form.SubmitAsync("Close as a duplicate", ("Number of the other incident", $"{others}"))).Text);
    }
}
