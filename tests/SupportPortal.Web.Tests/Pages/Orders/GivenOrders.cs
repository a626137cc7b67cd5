using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportPortal.Application.Demo;
using SupportPortal.Application.Packs;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.Plans;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Packs;

namespace SupportPortal.Web.Tests.Pages.Orders;

/// <summary>Orders of the portal's own.</summary>
internal static class GivenOrders
{
    /// <summary>A 5-pack that somebody has ordered and not paid.</summary>
    public static Task<Guid> OrderedAsync(this PortalFactory portal, DemoAccount buyer, Guid? draft = null, SupportPlan plan = SupportPlan.FivePack) =>
        portal.Services.GetRequiredService<PlaceOrder>().HandleAsync(new Purchase(Guid.NewGuid(), plan, null, draft), portal.Moment(buyer), CancellationToken.None);

    /// <summary>A 5-pack that somebody has ordered at a price.</summary>
    public static Task<Guid> OrderedAsync(this PortalFactory portal, DemoAccount buyer, Price seen) =>
        portal.Services.GetRequiredService<PlaceOrder>().HandleAsync(new Purchase(Guid.NewGuid(), SupportPlan.FivePack, seen, null), portal.Moment(buyer), CancellationToken.None);

    /// <summary>Confirms that an order is paid; the answer is its pack.</summary>
    public static Task<Guid> PaidAsync(this PortalFactory portal, Guid order) =>
        portal.Services.GetRequiredService<ConfirmPayment>().HandleAsync(order, portal.Moment(DemoAccounts.Admin), CancellationToken.None);

    /// <summary>Does what the job does.</summary>
    public static Task<int> SubmittedAsync(this PortalFactory portal) =>
        portal.Services.GetRequiredService<SubmitPaidDrafts>().HandleAsync("US", portal.Moment(DemoAccounts.Admin), CancellationToken.None);

    /// <summary>Sets the price of the 5-pack, or takes it away.</summary>
    public static Task PricedAsync(this PortalFactory portal, Price? price) =>
        portal.Services.GetRequiredService<SetPrice>().HandleAsync(SupportPlan.FivePack, price, portal.Moment(DemoAccounts.Admin), CancellationToken.None);

    public static async Task<Order> OrderAsync(this PortalFactory portal, Guid order)
    {
        await using var db = portal.Store.Open();
        return await db.Orders.AsNoTracking().SingleAsync(one => one.Id == order);
    }

    /// <summary>The order whose page is shown.</summary>
    public static Guid OrderIn(Page page) => Guid.Parse(page.Address.Split('/', '?')[2]);
}
