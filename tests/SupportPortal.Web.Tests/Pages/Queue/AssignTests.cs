using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Queue;

[Rule("R9")]
public sealed class AssignTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Gives_the_incidents_that_are_ticked_and_comes_back_to_the_same_view()
    {
        var (one, two, other) = (await portal.AnIncidentAsync(), await portal.AnIncidentAsync(), await portal.AnIncidentAsync());
        var queue = await (await portal.SignInAsync(DemoAccounts.Engineer)).GetAsync("/queue?view=unassigned&severity=C");

        var page = await queue.SubmitAsync("Assign", ($"Select {one}", "on"), ($"Select {two}", "on"), ("Assign to", DemoAccounts.Engineer.Id.ToString()));

        Assert.Equal("/queue?view=unassigned&severity=C", page.Address);
        Assert.Contains($"{one}, {two} are assigned to you.", page.Text);
        Assert.Contains(other.ToString(), page.Document.QuerySelector(".queue")!.TextContent);
        Assert.DoesNotContain(one.ToString(), page.Document.QuerySelector(".queue")!.TextContent);
    }

    [Fact]
    public async Task Asks_for_whom_and_keeps_what_was_ticked()
    {
        var number = await portal.AnIncidentAsync();
        var queue = await (await portal.SignInAsync(DemoAccounts.Engineer)).GetAsync("/queue");

        var refused = await queue.SubmitAsync("Assign", ($"Select {number}", "on"));
        Assert.Equal((422, "on"), (refused.Status, refused.Value(number.ToString())));
        Assert.Equal(["Choose an engineer"], refused.Errors);

        Assert.Equal("/queue", (await refused.SubmitAsync("Assign", ("Assign to", DemoAccounts.Engineer.Id.ToString()))).Address);
    }

    [Fact]
    public async Task Says_that_nothing_is_ticked_before_it_asks_for_whom()
    {
        var queue = await (await portal.SignInAsync(DemoAccounts.Engineer)).GetAsync("/queue");

        var refused = await queue.SubmitAsync("Assign");

        Assert.Equal(409, refused.Status);
        Assert.Equal(["Choose at least one incident."], refused.Errors);
    }

    [Fact]
    public async Task Says_when_somebody_has_it_already_or_does_not_work_the_queue()
    {
        var number = await portal.AnIncidentAsync();
        await portal.ActAsync(number, DemoAccounts.Engineer, (incident, moment) => incident.Take(moment));
        var form = await (await portal.SignInAsync(DemoAccounts.Engineer)).GetAsync($"/queue/assign?number={number}");

        var refused = await form.SubmitAsync("Assign", ("Assign to", DemoAccounts.Engineer.Id.ToString()));

        Assert.Equal(409, refused.Status);
        Assert.Equal(["Somebody has this incident already."], refused.Errors);
    }

    [Fact]
    public async Task Comes_back_to_nowhere_else()
    {
        var number = await portal.AnIncidentAsync();
        var form = await (await portal.SignInAsync(DemoAccounts.Engineer)).GetAsync($"/queue/assign?number={number}&back=https%3A%2F%2Felsewhere.example");

        Assert.Equal("/queue", (await form.SubmitAsync("Assign", ("Assign to", DemoAccounts.Engineer.Id.ToString()))).Address);
    }

    [Fact]
    public async Task Says_what_to_do_when_nothing_is_ticked() =>
        Assert.Contains("No incident is chosen", (await (await portal.SignInAsync(DemoAccounts.Engineer)).GetAsync("/queue/assign?number=nonsense")).Text);
}
