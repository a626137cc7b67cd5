using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Tests;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Plans;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Orders;
using SupportPortal.Web.Tests.Pages.Packs;

namespace SupportPortal.Web.Tests.Pages.Incidents.New;

public sealed class ReviewTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    [Rule("R2"), Rule("R3")]
    public async Task Says_what_it_uses_what_is_promised_and_that_no_solution_is_guaranteed()
    {
        var page = await (await Intakes.OfAsync(portal)).StepAsync("review");
        Assert.Contains("Uses 1 of your 5 incidents", page.Text);
        Assert.Contains("Thursday, 15:10", page.Text);
        Assert.Contains("8 business hours in the business calendar of Poland", page.Text);
        Assert.Contains("Solutions are best effort: we work on it with all reasonable effort, and none is guaranteed.", page.Text);
        Assert.Equal(5, page.Document.QuerySelectorAll("main a[href*='back=review']").Length);
    }

    [Fact]
    [Rule("R2")]
    public async Task Says_when_it_uses_the_last_one()
    {
        var intakes = await Intakes.OfAsync(portal, SupportPlan.SingleIncident);
        Assert.Contains("Uses the last incident of this pack", (await intakes.StepAsync("review")).Text);
    }

    [Fact]
    [Rule("R31")]
    public async Task Makes_an_incident_that_says_that_its_customer_believes_it_covered()
    {
        var page = await (await Intakes.OfAsync(portal)).StepAsync("review", content => content with { HelpKind = "onsite", InsistedExclusion = "onsite" });
        var incident = await page.SubmitAsync("Submit the incident");
        Assert.Contains("Usually not part of the service; you believe that it is covered here.", incident.Document.Body!.TextContent, StringComparison.Ordinal);
        var engineers = await (await portal.SignInAsync(SupportPortal.Application.Demo.DemoAccounts.Engineer)).GetAsync($"/queue{incident.Address["/incidents".Length..]}");
        Assert.Contains("The customer believes that it is covered.", engineers.Document.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R23")]
    public async Task Leads_to_the_same_incident_however_often_it_is_submitted()
    {
        var intakes = await Intakes.OfAsync(portal);
        var page = await intakes.StepAsync("review");
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => page.SubmitAsync("Submit the incident")));
        var back = await intakes.Visitor.GetAsync(page.Address.Replace("review", "severity", StringComparison.Ordinal));

        Assert.Single(answers.Append(back).Select(answer => answer.Address).Distinct());
        Assert.Equal(4, (await portal.Store.Open().Packs.SingleAsync(pack => pack.Id == intakes.Pack)).Balance);
    }

    [Fact]
    [Rule("R23")]
    public async Task Keeps_everything_and_offers_the_plan_step_when_the_pack_was_used_up_meanwhile()
    {
        var intakes = await Intakes.OfAsync(portal, SupportPlan.SingleIncident);
        var page = await intakes.StepAsync("review");
        await portal.Store.UseUpAsync(intakes.Pack);

        page = await page.SubmitAsync("Submit the incident");

        Assert.Equal(409, page.Status);
        Assert.Equal(["No incident is left in this pack."], page.Errors);
        Assert.Contains("DFS Replication stops", page.Text);
        Assert.DoesNotContain("Uses ", page.Text);
        Assert.Contains("It cannot pay for this now", page.Text);
        Assert.Equal("What pays for it?", (await page.FollowAsync("Choose what pays instead")).Heading);
    }

    [Fact]
    [Rule("R21"), Rule("R23")]
    public async Task Leads_to_the_plan_step_and_says_why_when_the_pack_is_somebody_elses_meanwhile()
    {
        var intakes = await Intakes.OfAsync(portal);
        var page = await intakes.StepAsync("review");
        await portal.MovedAsync(intakes.Pack, await portal.AnotherCustomerAsync("Ida Olsen"));

        page = await page.SubmitAsync("Submit the incident");

        Assert.Equal("What pays for it?", page.Heading);
        Assert.Contains("The pack that you chose is not yours to use any more. What you typed is kept.", page.Text);
        Assert.Equal("DFS Replication stops", (await intakes.ContentAsync(page)).Problems[0].Report.Title);
    }

    [Fact]
    [Rule("R30")]
    public async Task Refuses_a_version_whose_support_ended_since_it_was_chosen()
    {
        var intakes = await Intakes.OfAsync(portal);
        var page = await intakes.StepAsync("review");
        portal.Clock.StopAt(Instant.FromUtc(2031, 10, 15, 12, 0));
        try
        {
            var visitor = await portal.SignInAsync(intakes.Customer);
            page = await (await visitor.GetAsync(page.Address)).FollowAsync("Choose another version");
            Assert.Contains("Windows Server 2022 is out of support since its last day, 14 October 2031.", page.Text);
        }
        finally
        {
            portal.Clock.StopAt(Intakes.Now);
        }
    }

    [Fact]
    public async Task Goes_back_to_the_first_step_that_misses_something()
    {
        var page = await (await Intakes.OfAsync(portal)).StepAsync("review", content => content with { HelpKind = null, Contacts = [] });
        Assert.EndsWith("/problem", page.Address);
    }

    [Fact]
    [Rule("R21")]
    public async Task Goes_back_to_the_plan_when_the_pack_is_not_this_persons_any_more()
    {
        var theirs = (await Intakes.OfAsync(portal)).Pack;
        var page = await (await Intakes.OfAsync(portal)).StepAsync("review", content => content with { PackId = theirs });
        Assert.EndsWith("/plan", page.Address);
    }

    [Fact]
    [Rule("R27")]
    public async Task Has_it_submitted_when_its_order_is_paid()
    {
        var intakes = await Intakes.OfAsync(portal, plan: null);
        var order = await portal.OrderedAsync(intakes.Customer, await intakes.ADraftAsync(content => content with { PackId = null }));
        var page = await intakes.Visitor.GetAsync($"/incidents/new/{(await portal.OrderAsync(order)).DraftId}/review");
        Assert.Contains("The response clock starts when your order is paid", page.Text);
        Assert.Contains("Uses 1 of the 5 incidents that you ordered", page.Text);
        Assert.DoesNotContain("Submit the incident", page.Text);

        var chosen = await page.SubmitAsync("Submit it when the order is paid");

        Assert.Equal($"/orders/{order}", chosen.Address);
        Assert.True((await portal.OrderAsync(order)).SubmitsWhenPaid);
        Assert.Contains("It is submitted as soon as the payment is confirmed.", (await intakes.Visitor.GetAsync(page.Address)).Text);
    }

    [Fact]
    [Rule("R11"), Rule("R27")]
    public async Task Has_those_submitted_when_paid_that_are_picked_where_the_order_has_fewer()
    {
        var intakes = await Intakes.OfAsync(portal, plan: null);
        var draft = await intakes.ADraftAsync(content => content.With("Slow backups") with { PackId = null });
        var order = await portal.OrderedAsync(intakes.Customer, draft, SupportPlan.SingleIncident);
        var page = await intakes.Visitor.GetAsync($"/incidents/new/{draft}/review");
        Assert.Contains("You list 2 problems, and the order has one incident.", page.Text);
        var keys = page.Document.QuerySelectorAll("[name='Form.Problems']").Select(box => box.GetAttribute("value")!).ToList();

        page = await page.Tick("Form.Problems", keys[1]).SubmitAsync("Submit what is picked when the order is paid");
        Assert.Equal((409, "2 problems are picked, and the order has incidents for 1. Pick fewer; the others stay in the draft."), (page.Status, page.Errors[0]));
        Assert.Equal(keys, page.Ticked("Form.Problems"));
        page = await page.Untick("Form.Problems", keys[0]).Untick("Form.Problems", keys[1]).SubmitAsync("Submit what is picked when the order is paid");
        Assert.Empty(page.Ticked("Form.Problems"));
        page = await page.Tick("Form.Problems", keys[1]).SubmitAsync("Submit what is picked when the order is paid");

        Assert.Contains("One of its 2 problems is submitted as soon as the payment is confirmed", page.Text);
        var admins = await (await portal.SignInAsync(SupportPortal.Application.Demo.DemoAccounts.Admin)).GetAsync($"/admin/orders/{order}");
        Assert.Contains("One of the 2 problems of the buyer’s draft is submitted at once", admins.Text);
        Assert.Equal([keys[1]], (await intakes.Visitor.GetAsync($"/incidents/new/{draft}/review")).Ticked("Form.Problems"));
    }

    [Fact]
    [Rule("R23")]
    public async Task Names_no_other_packs_when_the_chosen_one_was_used_up_meanwhile()
    {
        var intakes = await Intakes.OfAsync(portal);
        var page = await intakes.StepAsync("review", content => content.With("Slow backups"));
        await portal.SoldAsync(intakes.Customer.Email);
        await portal.Store.UseUpAsync(intakes.Pack);

        page = await intakes.Visitor.GetAsync(page.Address);

        Assert.Contains("The pack that you chose cannot pay for this.", page.Text);
        Assert.Contains("0 of 5 left", page.Text);
        Assert.DoesNotContain("5 of 5 left", page.Text);
        Assert.DoesNotContain("incidents left:", page.Text);
    }

    [Fact]
    [Rule("R27")]
    public async Task Goes_back_to_the_plan_when_its_order_has_lapsed()
    {
        var intakes = await Intakes.OfAsync(portal, plan: null);
        var draft = await intakes.ADraftAsync(content => content with { PackId = null });
        await portal.OrderedAsync(intakes.Customer, draft);
        portal.Clock.StopAt(Intakes.Now + Duration.FromDays(32));
        try
        {
            Assert.EndsWith("/plan", (await (await portal.SignInAsync(intakes.Customer)).GetAsync($"/incidents/new/{draft}/review")).Address);
        }
        finally
        {
            portal.Clock.StopAt(Intakes.Now);
        }
    }

    [Fact]
    [Rule("R17")]
    public async Task Shows_the_impact_that_severity_A_asked_for()
    {
        var page = await (await Intakes.OfAsync(portal)).StepAsync("review", content =>
            content.First(problem => problem with { Severity = Severity.A, Impact = new ImpactStatement("Orders", "01:10", "Everybody") }) with { PeopleAreAvailable = true });
        Assert.Contains("Since: 01:10", page.Text);
        Assert.Contains("Today, 17:10", page.Text);
    }

    [Fact]
    [Rule("R11"), Rule("R23")]
    public async Task Submits_several_at_once_however_often_it_is_sent_and_says_what_became_of_each()
    {
        var intakes = await Intakes.OfAsync(portal);
        var page = await intakes.StepAsync("review", content => content.With("Slow backups"));
        Assert.Contains("Uses 2 of your 5 incidents left", page.Text);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => page.SubmitAsync("Submit the 2 incidents")));

        Assert.Single(answers.Select(answer => answer.Text).Distinct());
        Assert.Equal("2 incidents are submitted", answers[0].Heading);
        Assert.Equal(2, answers[0].Document.QuerySelectorAll("main tbody tr .moment, main tbody tr time").Length);
        Assert.Equal(3, (await portal.Store.Open().Packs.SingleAsync(pack => pack.Id == intakes.Pack)).Balance);
    }

    [Fact]
    [Rule("R11")]
    public async Task Lets_the_customer_pick_where_too_few_are_left_and_keeps_the_rest_in_a_draft()
    {
        var intakes = await Intakes.OfAsync(portal, SupportPlan.SingleIncident);
        var page = await intakes.StepAsync("review", content => content.With("Slow backups"));
        Assert.Contains("2 problems, and 1 incident is left.", page.Text);
        var (one, other) = (page.Document.QuerySelectorAll("[name='Form.Problems']")[0].GetAttribute("value")!, page.Document.QuerySelectorAll("[name='Form.Problems']")[1].GetAttribute("value")!);
        Assert.Equal([one], page.Ticked("Form.Problems"));

        page = await page.Tick("Form.Problems", other).SubmitAsync("Submit those that are picked");
        Assert.Equal(409, page.Status);
        Assert.Equal(["This needs 2 incidents, and 1 can be used. Nothing was submitted or used; pick which problems to send."], page.Errors);

        Assert.Equal([one, other], page.Ticked("Form.Problems"));
        page = await page.Untick("Form.Problems", one).Untick("Form.Problems", other).SubmitAsync("Submit those that are picked");
        Assert.Equal(409, page.Status);
        Assert.Empty(page.Ticked("Form.Problems"));

        page = await page.Tick("Form.Problems", other).SubmitAsync("Submit those that are picked");
        Assert.Equal("One incident is submitted", page.Heading);
        Assert.Contains("Slow backups", page.Document.QuerySelector("main tbody")!.TextContent);
        Assert.Equal("What pays for it?", (await page.FollowAsync("Go on with the draft")).Heading);
    }

    [Fact]
    [Rule("R11")]
    public async Task Submits_nothing_that_another_window_changed_meanwhile()
    {
        var intakes = await Intakes.OfAsync(portal);
        var page = await intakes.StepAsync("review", content => content.With("Slow backups"));
        var problem = await intakes.Visitor.GetAsync(page.Address.Replace("review", "problem", StringComparison.Ordinal));
        await problem.SubmitAsync("Continue to plan", ("Title", "Written anew"));

        page = await page.SubmitAsync("Submit the 2 incidents");

        Assert.Equal(["This draft was changed meanwhile, in another window. Nothing was submitted; look at it once more."], page.Errors);
        Assert.Contains("Written anew", page.Text);
        Assert.Equal("2 incidents are submitted", (await page.SubmitAsync("Submit the 2 incidents")).Heading);
    }
}
