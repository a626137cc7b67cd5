using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportPortal.Application.Demo;
using SupportPortal.Application.Packs;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.Plans;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;
using SupportPortal.Web.Tests.Pages.Orders;
using SupportPortal.Web.Tests.Pages.Packs;

namespace SupportPortal.Web.Tests.Payments;

/// <summary>A portal that takes payments by card, and what stands in for Stripe.</summary>
public sealed class CardPortal : IAsyncLifetime
{
    public static readonly Price Price = new(1499, "EUR");

    private WebApplicationFactory<Program>? _selling;

    internal FakeStripe Stripe { get; private set; } = null!;

    public PortalFactory Portal { get; } = new();

    public WebApplicationFactory<Program> Selling => _selling ??= Portal.WithWebHostBuilder(Stripe.Configure);

    public async Task InitializeAsync()
    {
        await Portal.InitializeAsync();
        Stripe = await FakeStripe.StartAsync();
        Portal.CreateClient().Dispose();
        await Portal.PricedAsync(Price);
    }

    /// <summary>An order of somebody who is signed in, waiting to be paid by card.</summary>
    internal async Task<(Visitor Visitor, Guid Order, DemoAccount Buyer)> OrderedAsync()
    {
        var buyer = await Portal.AnotherCustomerAsync();
        var order = await Selling.Services.GetRequiredService<PlaceOrder>()
            .HandleAsync(new Purchase(Guid.NewGuid(), SupportPlan.FivePack, Price, null), Portal.Moment(buyer), CancellationToken.None);
        return (await Portal.SignInAsync(buyer, Selling), order, buyer);
    }

    /// <summary>Presses the button, and tells where it leads.</summary>
    internal static async Task<Uri> PressAsync(Visitor visitor, Guid order)
    {
        var form = (await visitor.GetAsync($"/orders/{order}")).Document.QuerySelector($"form[action='/orders/{order}/pay']")!;
        using var answer = await visitor.Client.PostAsync($"/orders/{order}/pay", FormContent.Of(form, form.QuerySelector("button")!, []));
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location!;
    }

    internal async Task<HttpResponseMessage> TellAsync(HttpRequestMessage notice)
    {
        using var client = PortalFactory.Connect(Selling);
        return await client.SendAsync(notice);
    }

    internal HttpRequestMessage NoticeOf(FakeSession session, string kind = "checkout.session.completed") => FakeStripe.Notice(session, kind, Portal.Now());

    internal Task<Order> OrderAsync(Guid order) => Portal.OrderAsync(order);

    internal async Task<CardPayment> PaymentAsync(Guid order)
    {
        await using var db = Portal.Store.Open();
        return await db.CardPayments.AsNoTracking().SingleAsync(payment => payment.OrderId == order);
    }

    public async Task DisposeAsync()
    {
        if (_selling is not null)
            await _selling.DisposeAsync();
        await Stripe.DisposeAsync();
        await Portal.DisposeAsync();
    }
}
