using SupportPortal.Application.Data;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.People;

/// <summary>The list of people for admins: by e-mail address, a page at a time.</summary>
public sealed class FindPeople(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>How many stand on a page.</summary>
    public const int PageSize = 50;

    /// <summary>People whose name or address holds a text, after an address.</summary>
    /// <param name="text">Part of a name or an address; empty for all.</param>
    /// <param name="role">A role they have; <see cref="Roles.None"/> for all.</param>
    /// <param name="after">The last address of the page before, as accounts compare it; empty for the first page.</param>
    /// <param name="cancel">Stops waiting.</param>
    /// <returns>Up to <see cref="PageSize"/> people and one more, which tells that there is another page.</returns>
    public async Task<IReadOnlyList<Account>> HandleAsync(string text, Roles role, string after, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var people = db.Users.AsNoTracking().Where(account => account.NormalizedEmail != null);
        if (role != Roles.None)
            people = people.Where(account => (account.Roles & role) != Roles.None);
        if (Account.Normalize(text) is { Length: > 0 } part)
            people = people.Where(account => account.NormalizedEmail!.Contains(part) || account.NormalizedName.Contains(part));
#pragma warning disable CA1309 // The store compares, in the order in which it sorts.
        if (after.Length > 0)
            people = people.Where(account => string.Compare(account.NormalizedEmail, after) > 0);
#pragma warning restore CA1309
        return await people.OrderBy(account => account.NormalizedEmail).Take(PageSize + 1).ToListAsync(cancel);
    }

    /// <summary>One person, or null.</summary>
    public async Task<Account?> OneAsync(Guid person, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.Users.AsNoTracking().SingleOrDefaultAsync(account => account.Id == person && account.DeletedAt == null, cancel);
    }
}
