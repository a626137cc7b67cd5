using SupportPortal.Application.Tests;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Plans;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Incidents.New;

public sealed class ProblemTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Says_all_that_is_missing_and_keeps_what_was_typed()
    {
        var page = await (await EmptyAsync()).SubmitAsync("Continue to plan", ("What changed before it began? (optional)", "A new <backup> target"));
        Assert.Equal(422, page.Status);
        Assert.Equal(["Choose the kind of help that you need", "Give the problem a title", "Describe the problem"], page.Errors);
        Assert.Equal("A new <backup> target", page.Value("What changed before it began? (optional)"));
    }

    [Fact]
    [Rule("R31")]
    public async Task Says_that_a_kind_of_help_is_excluded_and_where_to_go_before_anything_is_used()
    {
        var page = await (await EmptyAsync()).Tick("Form.HelpKind", "onsite").SubmitAsync("Continue to plan", ("Title", "Come here"));
        Assert.Equal(["This kind of help is not part of the service. Choose another, or say that you believe it is covered.", "Describe the problem"], page.Errors);
        Assert.Contains("Ask a consulting partner near you.", page.Document.GetElementById("told-onsite")!.TextContent);
    }

    [Fact]
    [Rule("R31")]
    public async Task Lets_a_customer_go_on_who_believes_that_it_is_covered_and_keeps_that()
    {
        var intakes = await Intakes.OfAsync(portal);
        var page = await (await intakes.StepAsync("problem")).Tick("Form.HelpKind", "onsite").Tick("Form.Insisted", "onsite").SubmitAsync("Continue to plan");
        Assert.Equal("What pays for it?", page.Heading);
        Assert.Equal("onsite", (await intakes.ContentAsync(page)).InsistedExclusion);
        Assert.Contains("you believe that it is covered here", (await intakes.Visitor.GetAsync(page.Address.Replace("plan", "review", StringComparison.Ordinal))).Text);
    }

    [Fact]
    [Rule("R31")]
    public async Task Lets_nobody_insist_on_a_product_out_of_support()
    {
        var page = await (await Intakes.OfAsync(portal)).StepAsync("problem");
        Assert.Null(page.Document.QuerySelector("[name='Form.Insisted'][value=out-of-lifecycle]"));
        page = await page.Tick("Form.HelpKind", "out-of-lifecycle").SubmitAsync("Continue to plan");
        Assert.Equal(["This kind of help is not part of the service."], page.Errors);
    }

    [Fact]
    public async Task Refuses_a_kind_of_help_that_does_not_exist()
    {
        var page = await (await Intakes.OfAsync(portal)).StepAsync("problem");
        page.Document.QuerySelector("[name='Form.HelpKind'][value=break-fix]")!.SetAttribute("value", "anything");
        Assert.Equal(["Choose the kind of help that is wanted."], (await page.Tick("Form.HelpKind", "anything").SubmitAsync("Continue to plan")).Errors);
    }

    [Fact]
    public async Task Says_how_much_too_long_a_text_is_and_keeps_it()
    {
        var title = new string('x', Limits.Title + 1);
        var page = await (await (await Intakes.OfAsync(portal)).StepAsync("problem")).SubmitAsync("Continue to plan", ("Title", title));
        Assert.Equal(["There is room for 200 characters in “Title”, and this has 201"], page.Errors);
        Assert.Equal(title, page.Value("Title"));
    }

    [Fact]
    public async Task Takes_half_a_character_as_it_came()
    {
        var intakes = await Intakes.OfAsync(portal);
        var page = await SendAsync(intakes, "%ED%A0%80Backup"); // a lone surrogate
        Assert.Equal("What pays for it?", page.Heading);
        Assert.EndsWith("Backup", (await intakes.ContentAsync(page)).Problems[0].Report.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaves_out_a_NUL_which_nobody_sees()
    {
        var intakes = await Intakes.OfAsync(portal);
        var page = await SendAsync(intakes, "Back%00up");
        Assert.Equal("What pays for it?", page.Heading);
        Assert.Equal("Backup", (await intakes.ContentAsync(page)).Problems[0].Report.Title);
    }

    [Fact]
    [Rule("R11")]
    public async Task Lists_several_problems_and_says_how_many_incidents_they_use_without_losing_what_was_typed()
    {
        var intakes = await Intakes.OfAsync(portal);
        var page = await intakes.StepAsync("problem");
        Assert.Contains("This uses 1 incident of the 5 that are left.", page.Text);
        page = await page.SubmitAsync("Add another problem", ("Title", "Half typed"));
        Assert.Equal(["Problem 1", "Problem 2"], page.Document.QuerySelectorAll("main h3").Select(head => head.TextContent));
        Assert.Equal("Half typed", page.Value("Title"));
        Assert.Contains("These 2 problems use 2 incidents of the 5 that are left.", page.Text);

        page = await page.SubmitAsync("Continue to plan");
        Assert.Equal(["Give the problem a title", "Describe the problem"], page.Errors);
        page = await page.SubmitAsync("Remove problem 2");
        page = await page.SubmitAsync("Continue to plan");
        Assert.Equal("What pays for it?", page.Heading);
        Assert.Equal(["Half typed"], (await intakes.ContentAsync(page)).Problems.Select(problem => problem.Report.Title));
    }

    [Fact]
    [Rule("R11")]
    public async Task Keeps_a_problem_that_another_window_added_and_adds_one_however_often_it_is_asked()
    {
        var intakes = await Intakes.OfAsync(portal);
        var (one, other) = (await intakes.StepAsync("problem"), await intakes.StepAsync("problem"));
        other = await intakes.Visitor.GetAsync(one.Address);
        await Task.WhenAll(one.SubmitAsync("Add another problem"), one.SubmitAsync("Add another problem"));
        var page = await other.SubmitAsync("Continue to plan");
        Assert.Equal(["DFS Replication stops", ""], (await intakes.ContentAsync(page)).Problems.Select(problem => problem.Report.Title));
    }

    [Fact]
    [Rule("R11")]
    public async Task Says_beforehand_that_too_few_incidents_are_left()
    {
        var intakes = await Intakes.OfAsync(portal, SupportPlan.SingleIncident);
        var page = await intakes.StepAsync("problem", content => content.With("Slow backups"));
        Assert.Contains("These 2 problems use 2 incidents, and 1 is left. In the review you pick which to send; the rest stay in a draft.", page.Text);
    }

    private static async Task<Page> SendAsync(Intakes intakes, string title)
    {
        var step = await intakes.StepAsync("problem");
        return await intakes.Visitor.PostAsync(step.Address, Intakes.Raw(step, "Continue to plan", "Form.Problems[0].Title", title));
    }

    private async Task<Page> EmptyAsync() =>
        await (await Intakes.OfAsync(portal)).StepAsync("problem", content => content with { HelpKind = null, Problems = [new()] });
}
