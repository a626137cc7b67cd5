using Microsoft.Extensions.DependencyInjection;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;
using SupportPortal.Web.Tests.Pages.Incidents.New;
using SupportPortal.Web.Tests.Pages.Packs;

namespace SupportPortal.Web.Tests.Pages.Orders;

[Rule("R27")]
public sealed class OrderTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Says_how_and_until_when_to_pay_and_what_is_never_asked_for()
    {
        var buyer = await portal.AnotherCustomerAsync();
        var order = await portal.OrderedAsync(buyer);
        var page = await (await portal.SignInAsync(buyer)).GetAsync($"/orders/{order}");
        Assert.Contains((await portal.OrderAsync(order)).NumberWritten, page.Heading, StringComparison.Ordinal);
        Assert.Contains("Waits for payment", page.Text, StringComparison.Ordinal);
        Assert.Contains($"An invoice comes to {buyer.Email}.", page.Text, StringComparison.Ordinal);
        Assert.Equal("Paying safely", (await page.FollowAsync("Paying safely: how we take payments, and what we never ask for")).Heading);
    }

    [Fact]
    public async Task Tells_of_the_incident_that_was_submitted_when_it_was_paid()
    {
        var intakes = await Intakes.OfAsync(portal, plan: null);
        var order = await portal.OrderedAsync(intakes.Customer, await intakes.ADraftAsync(content => content with { PackId = null }));
        var page = await (await intakes.Visitor.GetAsync($"/orders/{order}")).FollowAsync("Go on with your incident");
        page = await page.SubmitAsync("Submit it when the order is paid");
        Assert.Contains("It is submitted as soon as the payment is confirmed", page.Text, StringComparison.Ordinal);

        await portal.PaidAsync(order);
        Assert.Contains("Your incident is being submitted.", (await intakes.Visitor.GetAsync(page.Address)).Text, StringComparison.Ordinal);
        await portal.SubmittedAsync();

        var number = (await portal.OrderAsync(order)).SubmittedAs!.Value;
        Assert.Contains("DFS Replication stops", (await (await intakes.Visitor.GetAsync(page.Address)).FollowAsync(number.ToString())).Heading, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_submit_it_once_the_buyer_chose_otherwise_again()
    {
        var intakes = await Intakes.OfAsync(portal, plan: null);
        var order = await portal.OrderedAsync(intakes.Customer, await intakes.ADraftAsync(content => content with { PackId = null }));
        var page = await (await (await intakes.Visitor.GetAsync($"/orders/{order}")).FollowAsync("Go on with your incident")).SubmitAsync("Submit it when the order is paid");

        page = await page.SubmitAsync("Do not submit it by itself");
        await portal.PaidAsync(order);
        await portal.SubmittedAsync();

        page = await (await intakes.Visitor.GetAsync(page.Address)).FollowAsync("Go on with your incident");
        Assert.Contains("Uses 1 of your 5 incidents", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_why_nothing_was_submitted_and_that_nothing_is_lost()
    {
        var intakes = await Intakes.OfAsync(portal, plan: null);
        var draft = await intakes.ADraftAsync(content => content with { PackId = null });
        var order = await portal.OrderedAsync(intakes.Customer, draft);
        await (await intakes.Visitor.GetAsync($"/incidents/new/{draft}/review")).SubmitAsync("Submit it when the order is paid");
        await portal.Services.GetRequiredService<Application.Incidents.SaveDraft>().HandleAsync(draft, content => content.With(Guid.Empty, problem => problem with { Severity = null }), portal.Moment(intakes.Customer), CancellationToken.None);
        await portal.PaidAsync(order);
        await portal.SubmittedAsync();

        var page = await intakes.Visitor.GetAsync($"/orders/{order}");

        Assert.Contains("could not be submitted when the order was paid: something is missing in it", page.Text, StringComparison.Ordinal);
        Assert.EndsWith("/severity", (await page.FollowAsync("Go on with your incident")).Address, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R20")]
    public async Task Shows_the_end_of_the_number_to_a_buyer_whose_pack_went_to_somebody_else()
    {
        var (buyer, owner) = (await portal.AnotherCustomerAsync(), await portal.AnotherCustomerAsync("Ida Olsen"));
        var order = await portal.OrderedAsync(buyer);
        await portal.MovedAsync(await portal.PaidAsync(order), owner);
        var number = (await portal.OrderAsync(order)).NumberWritten;

        var (before, after) = (await (await portal.SignInAsync(buyer)).GetAsync($"/orders/{order}"), await (await portal.SignInAsync(owner)).GetAsync($"/orders/{order}"));

        Assert.Equal((false, true), (before.Text.Contains(number, StringComparison.Ordinal), after.Text.Contains(number, StringComparison.Ordinal)));
        Assert.Contains("In another account", before.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R37")]
    public async Task Is_not_there_for_anybody_else()
    {
        var order = await portal.OrderedAsync(await portal.AnotherCustomerAsync());
        var stranger = await portal.SignInAsync(await portal.AnotherCustomerAsync());
        Assert.Equal((404, 404), ((await stranger.GetAsync($"/orders/{order}")).Status, (await stranger.GetAsync($"/orders/{order}/cancel")).Status));
    }
}
