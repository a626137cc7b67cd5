using SupportPortal.Application.Audit;
using SupportPortal.Application.Data;
using SupportPortal.Application.People;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;

#pragma warning disable CA1304, CA1311, CA1862, MA0011 // The stores translate ToLower and Contains, not their overloads.
namespace SupportPortal.Application.Packs;

/// <summary>
/// Finds packs for an admin by what a customer tells: the order confirmation number as people write it, an e-mail address,
/// or a name (R25). Every look-up is audited.
/// </summary>
public sealed class FindPacks(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>The most packs that are shown.</summary>
    public const int Most = 50;

    /// <summary>Finds them.</summary>
    public Task<PackSearch> HandleAsync(string text, Moment moment, CancellationToken cancel)
    {
        moment.InsistOnAdmin();
        return store.DecideAsync(
            async db =>
            {
                var found = await FindAsync(db, text.Trim(), cancel);
                var packs = found.Packs.Select(one => one.Pack.Id).ToList();
                var lookedUp = new PacksLookedUp(moment, found.Kind, found.Number?.LastFour, packs);
                db.AuditEntries.Add(AuditEntry.Of(packs is [var only] ? only : found.WithoutPack?.Id ?? Guid.Empty, lookedUp));
                return found;
            },
            cancel);
    }

    private static async Task<PackSearch> FindAsync(SupportDbContext db, string text, CancellationToken cancel)
    {
        if (EmailAddress.WhyNot(text) is null)
            return await ByAddressAsync(db, EmailAddress.Of(text).Normalized, cancel);
        var number = OrderConfirmationNumber.WhyNot(text) is null ? OrderConfirmationNumber.Of(text) : null;
        if (number is not null && await ByNumberAsync(db, number, cancel) is { } found)
            return found;
        var named = text.Length is 0 or > 100 || !UnicodeText.IsWellFormed(text) ? Nothing(LookUpKind.Name) : await ByNameAsync(db, text, cancel);
        // Digits are what people type of a number; names have none.
        return named.Packs.Count == 0 && number is not null && text.Any(char.IsDigit) ? named with { Kind = LookUpKind.OrderNumber, Number = number } : named;
    }

    private static async Task<PackSearch?> ByNumberAsync(SupportDbContext db, OrderConfirmationNumber number, CancellationToken cancel)
    {
        var packs = await ShowAsync(db, PackRow.Of(db).Where(row => row.Order.NumberNormalized == number.Normalized), cancel);
        var claims = packs.Count > 0 ? [] : await db.RecoveryRequests.AsNoTracking()
            .Where(claim => claim.NumberNormalized == number.Normalized && claim.State == RecoveryState.Waiting)
            .OrderBy(claim => claim.AskedAt).Take(Most).ToListAsync(cancel);
        var order = packs.Count > 0 ? null : await db.Orders.AsNoTracking().SingleOrDefaultAsync(one => one.NumberNormalized == number.Normalized, cancel);
        return packs.Count == 0 && claims.Count == 0 && order is null
            ? null
            : new PackSearch(LookUpKind.OrderNumber, number, packs, IsCut: false, claims) { WithoutPack = order };
    }

    private static async Task<PackSearch> ByAddressAsync(SupportDbContext db, string address, CancellationToken cancel)
    {
        var rows = PackRow.Of(db).Where(row =>
            row.Order.PurchaserEmailNormalized == address
            || row.Owner!.NormalizedEmail == address
            || row.Pack.CoOwners.Any(one => db.Users.Any(account => account.Id == one.PersonId && account.NormalizedEmail == address)));
        return Cut(LookUpKind.Email, await ShowAsync(db, rows, cancel));
    }

    private static async Task<PackSearch> ByNameAsync(SupportDbContext db, string text, CancellationToken cancel)
    {
        var (small, normalized) = (text.ToLowerInvariant(), Account.Normalize(text));
        var rows = PackRow.Of(db).Where(row =>
            row.Order.PurchaserName!.ToLower().Contains(small)
            || row.Order.Company!.ToLower().Contains(small)
            || row.Owner!.NormalizedName.Contains(normalized)
            || row.Owner.Company.ToLower().Contains(small));
        return Cut(LookUpKind.Name, await ShowAsync(db, rows, cancel));
    }

    private static PackSearch Cut(LookUpKind kind, List<FoundPack> packs) =>
        new(kind, null, packs.Take(Most).ToList(), packs.Count > Most, []);

    private static PackSearch Nothing(LookUpKind kind) => new(kind, null, [], IsCut: false, []);

    private static async Task<List<FoundPack>> ShowAsync(SupportDbContext db, IQueryable<PackRow> rows, CancellationToken cancel)
    {
        var found = await rows.OrderByDescending(row => row.Order.RecordedAt).ThenBy(row => row.Order.Id).Take(Most + 1)
            .Select(row => new
            {
                row.Pack,
                row.Order,
                Owner = row.Owner == null ? null : row.Owner.DisplayName,
                Claims = db.RecoveryRequests.Count(claim => claim.PackId == row.Pack.Id && claim.State == RecoveryState.Waiting),
            })
            .ToListAsync(cancel);
        return found.Select(one => new FoundPack(one.Pack, one.Order, one.Owner, one.Claims)).ToList();
    }
}
