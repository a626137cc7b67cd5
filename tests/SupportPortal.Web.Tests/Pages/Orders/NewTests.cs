using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportPortal.Application.Demo;
using SupportPortal.Application.People;
using SupportPortal.Domain.Packs;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;
using SupportPortal.Web.Tests.Pages.Incidents.New;
using SupportPortal.Web.Tests.Pages.Packs;
using SupportPortal.Web.Tests.Pages.TaxExemptions;

namespace SupportPortal.Web.Tests.Pages.Orders;

[Rule("R27")]
public sealed class NewTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Places_an_order_for_anybody_who_is_signed_in()
    {
        foreach (var account in new[] { await portal.AnotherCustomerAsync(), DemoAccounts.Engineer, DemoAccounts.Admin })
        {
            var page = await (await (await portal.SignInAsync(account)).GetAsync("/orders/new")).Tick("Form.Plan", "FivePack").SubmitAsync("Place the order");

            var order = await portal.OrderAsync(GivenOrders.OrderIn(page));
            Assert.Equal((account.Id, OrderState.Unpaid), (order.BuyerId, order.State));
            Assert.Contains($"Order {order.NumberWritten}", page.Heading, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Asks_what_to_buy_and_takes_it_from_the_address()
    {
        var visitor = await portal.SignInAsync(await portal.AnotherCustomerAsync());
        var page = await (await visitor.GetAsync("/orders/new")).SubmitAsync("Place the order");
        Assert.Equal((422, "Choose what to buy"), (page.Status, page.Errors[0]));
        Assert.Equal(["SingleIncident"], (await visitor.GetAsync("/orders/new?plan=SingleIncident")).Ticked("Form.Plan"));
        Assert.Empty((await visitor.GetAsync("/orders/new?plan=SignatureCloud")).Ticked("Form.Plan"));
    }

    [Fact]
    [Rule("R28")]
    public async Task Takes_the_jurisdiction_and_records_the_exemption_there()
    {
        var customer = await portal.AnotherCustomerAsync();
        var exemption = await portal.AnExemptionAsync(customer);
        await portal.Services.GetRequiredService<DecideExemption>().ApproveAsync(exemption, "Looked up.", portal.Moment(DemoAccounts.Admin), CancellationToken.None);
        var form = (await (await portal.SignInAsync(customer)).GetAsync("/orders/new")).Tick("Form.Plan", "FivePack");

        var wrong = await form.SubmitAsync("Place the order", ("State or region (optional)", "TX"));
        var page = await wrong.SubmitAsync("Place the order", ("Jurisdiction", "US"));

        Assert.Equal((422, "Choose the country of the state or region"), (wrong.Status, wrong.Errors[0]));
        var order = await portal.OrderAsync(GivenOrders.OrderIn(page));
        Assert.Equal(("US-TX", exemption), (order.Jurisdiction, order.ExemptionId!.Value));
        Assert.Contains("Tax exempt, United States, TX", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R2")]
    public async Task Says_cost_in_incidents_where_there_is_no_price_and_orders_at_no_price_unseen()
    {
        var page = await (await portal.SignInAsync(await portal.AnotherCustomerAsync())).GetAsync("/orders/new");
        Assert.Contains("one incident", page.Text, StringComparison.Ordinal);
        await portal.PricedAsync(new Price(1499, "EUR"));
        try
        {
            page = await page.Tick("Form.Plan", "FivePack").SubmitAsync("Place the order");
            Assert.Equal((409, true), (page.Status, page.Errors[0].StartsWith("The price has changed", StringComparison.Ordinal)));
            Assert.Contains("1,499.00 EUR without taxes", page.Text, StringComparison.Ordinal);
            Assert.Equal(["FivePack"], page.Ticked("Form.Plan"));
            var order = await portal.OrderAsync(GivenOrders.OrderIn(await page.SubmitAsync("Place the order")));
            Assert.Equal((1499, "EUR"), (order.Amount, order.Currency));
        }
        finally
        {
            await portal.PricedAsync(null);
        }
    }

    [Fact]
    public async Task Makes_one_order_of_a_form_that_is_sent_again()
    {
        var buyer = await portal.AnotherCustomerAsync();
        var page = (await (await portal.SignInAsync(buyer)).GetAsync("/orders/new")).Tick("Form.Plan", "FivePack");
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => page.SubmitAsync("Place the order")));
        Assert.Single(answers.Select(answer => answer.Address).Distinct());
        Assert.Equal(1, await portal.Store.Open().Orders.CountAsync(order => order.BuyerId == buyer.Id));
    }

    [Fact]
    [Rule("R33")]
    public async Task Carries_over_everything_typed_of_an_incident()
    {
        var intakes = await Intakes.OfAsync(portal, plan: null);
        var page = await (await intakes.StepAsync("plan", content => content with { PackId = null })).FollowAsync("Buy now");
        Assert.Contains("It pays for your incident about Windows Server 2022.", page.Text, StringComparison.Ordinal);

        page = await page.Tick("Form.Plan", "SingleIncident").SubmitAsync("Place the order");
        Assert.Contains("It pays for “DFS Replication stops”", page.Text, StringComparison.Ordinal);
        Assert.Equal("Is everything right?", (await page.FollowAsync("Go on with your incident")).Heading);
    }

    [Fact]
    [Rule("R37")]
    public async Task Knows_no_draft_of_somebody_else()
    {
        var theirs = await (await Intakes.OfAsync(portal)).ADraftAsync();
        Assert.Equal(404, (await (await portal.SignInAsync(await portal.AnotherCustomerAsync())).GetAsync($"/orders/new?draft={theirs}")).Status);
    }

    [Fact]
    [Rule("R30")]
    public async Task Sells_nothing_for_a_version_out_of_support()
    {
        var intakes = await Intakes.OfAsync(portal);
        var old = (await portal.Store.Open().Products.Include(product => product.Versions).SingleAsync(product => product.Slug == "windows-server")).Find("2008-sp2")!;
        var draft = await intakes.ADraftAsync(content => content with { VersionId = old.Id });
        Assert.Equal("What pays for it?", (await intakes.Visitor.GetAsync($"/orders/new?draft={draft}")).Heading);
    }
}
