using SupportPortal.Application.Demo;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Queue;

[Rule("R6")]
public sealed class OutOfScopeTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    [Rule("R31")]
    public async Task Tells_the_customer_what_is_not_covered_and_where_to_go_instead()
    {
        var number = await portal.AnIncidentAsync();
        var form = await portal.WorkOnAsync(number, "out-of-scope");
        var first = form.Document.QuerySelector("#Form_Exclusion")!;
        first.SetAttribute("checked", "");

        await form.SubmitAsync("Close as out of scope");

        var closure = (await portal.FindAsync(number)).Closure!;
        Assert.Equal((Outcome.OutOfScope, first.GetAttribute("value")), (closure.Outcome, closure.Exclusion));
        Assert.Contains(first.ParentElement!.TextContent.Trim(), (await (await portal.SignInAsync(DemoAccounts.Customer)).GetAsync($"/incidents/{number}")).Text);
    }

    [Fact]
    public async Task Asks_for_an_explanation_where_no_exclusion_fits()
    {
        var form = await portal.WorkOnAsync(await portal.AnIncidentAsync(), "out-of-scope");
        Assert.Equal("Choose what support does not cover, or explain it; the customer reads it.", Assert.Single((await form.SubmitAsync("Close as out of scope")).Errors));
    }

    [Fact]
    public async Task Knows_the_exclusions()
    {
        var form = await portal.WorkOnAsync(await portal.AnIncidentAsync(), "out-of-scope");
        var first = form.Document.QuerySelector("#Form_Exclusion")!;
        first.SetAttribute("value", "no-such-code");
        first.SetAttribute("checked", "");
        Assert.Contains("“no-such-code” is none of the kinds of help", (await form.SubmitAsync("Close as out of scope")).Text);
    }
}
