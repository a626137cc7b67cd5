using SupportPortal.Application.Data;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Demo;

/// <summary>How the demonstration finds its packs again.</summary>
internal static class DemoPackQueries
{
    /// <summary>The pack of the order with a key.</summary>
    public static IQueryable<Pack> DemoPacks(this SupportDbContext db, string key)
    {
        var number = DemoOrder.NumberOf(key).Normalized;
        return db.Packs.Where(pack => db.Orders.Any(order => order.Id == pack.OrderId && order.NumberNormalized == number));
    }
}
