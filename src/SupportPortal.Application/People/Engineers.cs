using SupportPortal.Application.Data;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.People;

/// <summary>Those who work the queue.</summary>
public static class Engineers
{
    // Each set of roles by its value, so that an index finds the few among all accounts.
    private static readonly Roles[] WithTheRole =
        [.. Enumerable.Range(1, (int)Roles.System - 1).Select(set => (Roles)set).Where(set => set.HasFlag(Roles.SupportEngineer))];

    /// <summary>The accounts that have the role and may sign in.</summary>
    public static IQueryable<Account> ActiveEngineers(this SupportDbContext db) =>
        db.Users.Where(account => WithTheRole.Contains(account.Roles) && account.DisabledAt == null);

    /// <summary>Whether there is no other engineer (R17).</summary>
    public static async Task<bool> IsOnlyEngineerAsync(this SupportDbContext db, Guid person, CancellationToken cancel) =>
        !await db.ActiveEngineers().AnyAsync(engineer => engineer.Id != person, cancel);
}
