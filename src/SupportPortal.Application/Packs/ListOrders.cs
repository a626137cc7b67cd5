using SupportPortal.Application.Data;
using SupportPortal.Application.People;
using SupportPortal.Domain.Packs;

#pragma warning disable CA1304, CA1311, CA1862, MA0011 // The stores translate ToLower and Contains, not their overloads.
namespace SupportPortal.Application.Packs;

/// <summary>Lists orders: all of them for admins, and people's own.</summary>
public sealed class ListOrders(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>How many orders a page has.</summary>
    public const int PageSize = 50;

    /// <summary>A page of all orders, the latest first, and the cursor of the next one if there is one.</summary>
    /// <param name="text">Part of an e-mail address, of a name or of a company; empty for all.</param>
    /// <param name="unpaid">Only those that wait for their payment.</param>
    /// <param name="after">Where to go on.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<(IReadOnlyList<OrderRow> Rows, TimeCursor? Next)> HandleAsync(string text, bool unpaid, TimeCursor? after, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var rows = Matching(Rows(db), text.Trim());
        if (unpaid)
            rows = rows.Where(row => row.Order.State == OrderState.Unpaid);
        if (after is var (at, id))
            rows = rows.Where(row => row.Order.RecordedAt <= at && (row.Order.RecordedAt < at || row.Order.Id.CompareTo(id) < 0));
        var found = await rows.OrderByDescending(row => row.Order.RecordedAt).ThenByDescending(row => row.Order.Id).Take(PageSize + 1).ToListAsync(cancel);
        var page = found.Take(PageSize).Select(row => new OrderRow(row.Order, row.Pack)).ToList();
        return (page, found.Count > PageSize ? new TimeCursor(page[^1].Order.RecordedAt, page[^1].Order.Id) : null);
    }

    /// <summary>
    /// What somebody bought here or by their confirmed address, and the orders of the packs that are theirs now; the latest first.
    /// </summary>
    public async Task<IReadOnlyList<OrderRow>> OwnAsync(Guid person, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var address = await db.Users.Where(account => account.Id == person && account.EmailConfirmed).Select(account => account.NormalizedEmail).SingleOrDefaultAsync(cancel);
        var rows = await Rows(db).Where(row => row.Order.PurchaserEmailNormalized == address || row.Order.BuyerId == person || row.Pack!.OwnerId == person)
            .OrderByDescending(row => row.Order.PurchasedOn).ThenByDescending(row => row.Order.Id).ToListAsync(cancel);
        return [.. rows.Select(row => new OrderRow(row.Order, row.Pack))];
    }

    private static IQueryable<Row> Rows(SupportDbContext db) =>
        from order in db.Orders.AsNoTracking()
        join pack in db.Packs.AsNoTracking() on order.Id equals pack.OrderId into packs
        from pack in packs.DefaultIfEmpty()
        select new Row { Order = order, Pack = pack };

    private static IQueryable<Row> Matching(IQueryable<Row> rows, string text)
    {
        if (text.Length == 0)
            return rows;
        var (small, address) = (text.ToLowerInvariant(), Account.Normalize(text));
        return rows.Where(row =>
            row.Order.PurchaserEmailNormalized.Contains(address)
            || row.Order.PurchaserName!.ToLower().Contains(small)
            || row.Order.Company!.ToLower().Contains(small));
    }

    private sealed class Row
    {
        public required Domain.Packs.Order Order { get; init; }

        public Domain.Packs.Pack? Pack { get; init; }
    }
}
