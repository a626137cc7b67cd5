using SupportPortal.Application.Data;

namespace SupportPortal.Application.People;

/// <summary>The history of somebody's sign-ins.</summary>
public sealed class ListSignIns(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>How many are listed at most.</summary>
    public const int Most = 100;

    /// <summary>The tries, the latest first.</summary>
    public async Task<IReadOnlyList<SignInTry>> HandleAsync(Guid person, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.SignInTries.AsNoTracking().Where(one => one.AccountId == person)
            .OrderByDescending(one => one.At).ThenByDescending(one => one.Id).Take(Most).ToListAsync(cancel);
    }
}
