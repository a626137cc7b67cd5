using SupportPortal.Application.Data;

namespace SupportPortal.Application.People;

/// <summary>What becomes of other browsers when a way to sign in changes; inside the deed's transaction.</summary>
internal static class OtherSessions
{
    /// <summary>Ends every session and every mailed link of the account, but the one session in which the deed is done.</summary>
    public static async Task EndOtherSessionsAsync(this SupportDbContext db, Account account, string kept, Instant now, CancellationToken cancel)
    {
        account.RenewStamp();
        await db.Sessions.Where(session => session.AccountId == account.Id && session.Id != kept && session.ExpiresAt > now)
            .ExecuteUpdateAsync(set => set.SetProperty(session => session.ExpiresAt, now), cancel);
        await db.Sessions.Where(session => session.Id == kept && session.AccountId == account.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(session => session.SecurityStamp, account.SecurityStamp), cancel);
    }
}
