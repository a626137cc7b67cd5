#pragma warning disable CA1304, CA1311, CA1862, MA0011 // The store lowers letters, not this process: it has no culture.
using SupportPortal.Application.Data;
using SupportPortal.Application.People;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Incidents;

/// <summary>Finds the customer who is on the telephone, for the engineer who submits for them (R37).</summary>
public sealed class FindCustomers(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>The most that are shown.</summary>
    public const int Most = 20;

    /// <summary>The fewest letters that are looked for.</summary>
    public const int Fewest = 2;

    /// <summary>Customers who can sign in, whose name, address or company holds a text, by name.</summary>
    /// <returns>Up to <see cref="Most"/>, and one more if there are others.</returns>
    public async Task<IReadOnlyList<Account>> HandleAsync(string text, CancellationToken cancel)
    {
        if (text.Trim().Length < Fewest)
            return [];
        var (part, words) = (Account.Normalize(text), text.Trim());
        var lower = words.ToLowerInvariant();
        await using var db = await store.CreateDbContextAsync(cancel);
        return await Customers(db)
            .Where(account => account.NormalizedEmail!.Contains(part) || account.NormalizedName.Contains(part)
                || account.Company.Contains(words) || account.Company.ToLower().Contains(lower))
            .OrderBy(account => account.NormalizedName).ThenBy(account => account.NormalizedEmail)
            .Take(Most + 1).ToListAsync(cancel);
    }

    /// <summary>One of them, or null.</summary>
    public async Task<Account?> OneAsync(Guid person, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await Customers(db).SingleOrDefaultAsync(account => account.Id == person, cancel);
    }

    private static IQueryable<Account> Customers(SupportDbContext db) => db.Users.AsNoTracking()
        .Where(account => (account.Roles & Roles.Customer) != Roles.None && account.EmailConfirmed && account.DisabledAt == null);
}
