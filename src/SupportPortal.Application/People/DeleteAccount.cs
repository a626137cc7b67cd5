using Microsoft.AspNetCore.Identity;
using SupportPortal.Application.Attachments;
using SupportPortal.Application.Audit;
using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Mail;
using SupportPortal.Application.Packs;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.People;

/// <summary>
/// Deletes the actor's own account (R38): open incidents are closed first, who it was is emptied wherever it stands, and
/// unused packs stay with its number, from where their order confirmation numbers recover them.
/// </summary>
public sealed class DeleteAccount(IDbContextFactory<SupportDbContext> store, IPasswordHasher<Account> hasher, IFileStore files)
{
    /// <summary>What would become of things of the one who asks, and what stands in the way.</summary>
    public async Task<DeletionOutlook> OutlookAsync(Moment moment, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var person = moment.By.Person;
        var open = await Open(db, person).OrderBy(one => one.Number).Select(one => new OpenOfAccount(one.Number, one.Title)).ToListAsync(cancel);
        var packs = await PackRow.Of(db).Where(row => row.Pack.OwnerId == person && row.Pack.LastDay >= moment.Today)
            .OrderBy(row => row.Pack.LastDay).Select(row => new { row.Pack, row.Order }).ToListAsync(cancel);
        return new DeletionOutlook(
            open,
            await Assigned(db, person).CountAsync(cancel),
            await IsLastAdminAsync(db, person, cancel),
            [.. packs.Where(row => row.Pack.Balance > 0).Select(row => (row.Pack, row.Order.Number.Written))],
            await db.Drafts.CountAsync(draft => draft.OwnerId == person && draft.SubmittedAs == null, cancel),
            await db.Orders.AsNoTracking().Where(order => order.BuyerId == person && order.State == OrderState.Unpaid).OrderBy(order => order.RecordedAt).ToListAsync(cancel));
    }

    /// <summary>Deletes it. An incident that is submitted at the same moment wins, or is refused.</summary>
    /// <param name="password">The present password, so that nobody deletes it at a screen left open.</param>
    /// <param name="moment">Whose account, and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="PasswordIsWrong"/>, <see cref="OpenIncidentsFirst"/>, <see cref="AssignedIncidentsFirst"/>, <see cref="LastAdminStays"/>.</exception>
    public async Task HandleAsync(string password, Moment moment, CancellationToken cancel)
    {
        await CheckAsync(password, moment, cancel);
        foreach (var file in await store.DecideAsync(db => DeleteAsync(db, moment, cancel), cancel))
            files.Remove(file);
    }

    private static async Task<List<Guid>> DeleteAsync(SupportDbContext db, Moment moment, CancellationToken cancel)
    {
        var person = moment.By.Person;
        var address = await db.Users.Where(one => one.Id == person).Select(one => one.NormalizedEmail).SingleAsync(cancel) ?? "";
        var packs = await db.LockPacksNamingAsync(person, address, cancel);
        await db.LockCustomerAsync(person, cancel);
        var account = await db.Users.SingleAsync(one => one.Id == person, cancel);
        await InsistAsync(db, person, cancel);
        // A pack that still waits for the address becomes the account's, and can be recovered like the others.
        await GivePacks.GiveAsync(db, account, moment, cancel);
        AccountTraces.ForgetIn(packs, address, moment);
        await db.ForgetInIncidentsAsync(moment.By, cancel);
        await db.ForgetInHandedOverAsync(account, cancel);
        await db.RemoveDoorsAndMailsAsync(account, cancel);
        var forgotten = await db.ForgetWordsAsync(person, address, cancel);
        await db.CancelOrdersAsync(moment, cancel);
        var gone = await db.ForgetPapersAsync(address, moment, cancel);
        db.Outbox.Add(OutboxMail.To(account.Email!, new AccountDeletedMail(AccountPages.Register), moment));
        account.Empty(moment.At);
        db.AuditEntries.Add(AuditEntry.Of(person, new AccountDeleted(await LeftAsync(db, person, cancel), forgotten, moment)));
        return gone;
    }

    private static async Task InsistAsync(SupportDbContext db, Guid person, CancellationToken cancel)
    {
        if (await Open(db, person).CountAsync(cancel) is > 0 and var open)
            new OpenIncidentsFirst(open).Throw();
        if (await Assigned(db, person).CountAsync(cancel) is > 0 and var assigned)
            new AssignedIncidentsFirst(assigned).Throw();
        if (await IsLastAdminAsync(db, person, cancel))
            new LastAdminStays().Throw();
    }

    private static IQueryable<Incident> Open(SupportDbContext db, Guid person) =>
        db.Incidents.AsNoTracking().IgnoreAutoIncludes().Where(one => one.CustomerId == person && one.Stage != Stage.Closed);

    private static IQueryable<Incident> Assigned(SupportDbContext db, Guid person) =>
        db.Incidents.AsNoTracking().IgnoreAutoIncludes().Where(one => one.AssigneeId == person && one.Stage != Stage.Closed);

    private static async Task<bool> IsLastAdminAsync(SupportDbContext db, Guid person, CancellationToken cancel) =>
        await db.Users.AnyAsync(one => one.Id == person && (one.Roles & Roles.Admin) != Roles.None, cancel)
        && !await AdminDuty.Admins(db).AnyAsync(one => one.Id != person, cancel);

    private static Task<List<Guid>> LeftAsync(SupportDbContext db, Guid person, CancellationToken cancel) => (
        from pack in db.Packs
        where pack.OwnerId == person
        join last in db.LastEntries() on pack.Id equals last.PackId
        where last.BalanceAfter > 0
        select pack.Id).ToListAsync(cancel);

    // Outside the transaction, for the work of hashing.
    private async Task CheckAsync(string password, Moment moment, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var account = await db.Users.AsNoTracking().SingleAsync(found => found.Id == moment.By.Person, cancel);
        if (hasher.VerifyHashedPassword(account, account.PasswordHash ?? "", password) == PasswordVerificationResult.Failed)
            new PasswordIsWrong().Throw();
    }
}
