using SupportPortal.Application.Data;
using SupportPortal.Application.Packs;

namespace SupportPortal.Application.People;

/// <summary>The list of partners for admins, by e-mail address, a page at a time (R34).</summary>
public sealed class FindPartners(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>How many stand on a page.</summary>
    public const int PageSize = 50;

    /// <summary>Those who have a status; with a text, everybody whose name, address or partner id holds it.</summary>
    /// <param name="text">What is looked for; empty for all partners.</param>
    /// <param name="after">The last address of the page before, as accounts compare it; empty for the first page.</param>
    /// <param name="cancel">Stops waiting.</param>
    /// <returns>Up to <see cref="PageSize"/> and one more, which tells that there is another page.</returns>
    public async Task<IReadOnlyList<PartnerRow>> HandleAsync(string text, string after, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var rows =
            from account in db.Users.AsNoTracking()
            join known in db.Partners.AsNoTracking() on account.Id equals known.Id into all
            from partner in all.DefaultIfEmpty()
            where account.NormalizedEmail != null
            select new { Account = account, Partner = partner };
        var part = Account.Normalize(text);
        rows = part.Length == 0
            ? rows.Where(row => row.Partner!.Status != null)
            : rows.Where(row => row.Account.NormalizedEmail!.Contains(part) || row.Account.NormalizedName.Contains(part)
                || row.Partner!.Status!.PartnerId.Contains(text.Trim()));
#pragma warning disable CA1309 // The store compares, in the order in which it sorts.
        if (after.Length > 0)
            rows = rows.Where(row => string.Compare(row.Account.NormalizedEmail, after) > 0);
#pragma warning restore CA1309
        var found = await rows.OrderBy(row => row.Account.NormalizedEmail).Take(PageSize + 1).ToListAsync(cancel);
        return [.. found.Select(row => new PartnerRow(row.Account, row.Partner))];
    }

    /// <summary>One account, with or without a status; null when there is no such account.</summary>
    public async Task<PartnerRow?> OneAsync(Guid account, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.Users.AsNoTracking().SingleOrDefaultAsync(one => one.Id == account, cancel) is { } found
            ? new PartnerRow(found, await db.Partners.AsNoTracking().SingleOrDefaultAsync(one => one.Id == account, cancel)) { Deciders = await db.DecidersAsync(cancel) }
            : null;
    }
}
