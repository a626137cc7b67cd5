using SupportPortal.Application.Tests;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Incidents.New;

public sealed class SubmittedTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    [Rule("R11"), Rule("R13")]
    public async Task Gives_each_incident_with_its_number_due_and_receipt()
    {
        var intakes = await Intakes.OfAsync(portal);
        var page = await (await intakes.StepAsync("review", content => content.With("Slow backups"))).SubmitAsync("Submit the 2 incidents");
        Assert.Equal(["Thursday, 15:10", "Thursday, 15:10"], page.Document.QuerySelectorAll("main tbody time").Select(due => due.TextContent));
        Assert.Equal(2, page.Document.QuerySelectorAll("main tbody a[href$='#receipt']").Length);
        Assert.Equal("Slow backups", (await page.FollowAsync("Slow backups")).Heading);
    }

    [Fact]
    public async Task Reviews_first_what_is_not_submitted()
    {
        var intakes = await Intakes.OfAsync(portal);
        var page = await intakes.StepAsync("submitted", content => content.With("Slow backups"));
        Assert.EndsWith("/review", page.Address);
    }

    [Fact]
    [Rule("R37")]
    public async Task Is_its_owners_alone()
    {
        var page = await (await Intakes.OfAsync(portal)).StepAsync("review", content => content.With("Slow backups"));
        page = await page.SubmitAsync("Submit the 2 incidents");
        Assert.Equal(404, (await (await Intakes.OfAsync(portal)).Visitor.GetAsync(page.Address)).Status);
    }
}
