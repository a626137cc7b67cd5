using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Application.Packs;
using SupportPortal.Domain;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.People;

/// <summary>
/// Moves the actor's account to another address, once the link mailed to it was opened by the actor: with the link alone, a
/// slip in the address would hand the account to a stranger. Whether the other address has an account is told to its owner
/// only.
/// </summary>
public sealed class ChangeAddress(IDbContextFactory<SupportDbContext> store, Accounts accounts, AccountLinks links)
{
    /// <summary>Mails the link to the new address, and a notice to the old one.</summary>
    /// <exception cref="RefusedException"><see cref="AddressIsTheSame"/>.</exception>
    public Task AskAsync(EmailAddress wanted, Moment moment, CancellationToken cancel) =>
        store.AppendAsync(
            async db =>
            {
                var account = await db.Users.SingleAsync(found => found.Id == moment.By.Person, cancel);
                if (account.NormalizedEmail == accounts.Normalize(wanted.Written))
                    new AddressIsTheSame().Throw();
                var people = accounts.In(db);
                var token = await links.GenerateAsync(PurposeOf(wanted.Written), people, account);
                db.Outbox.Add(await people.FindByEmailAsync(wanted.Written) is { } other
                    ? OutboxMail.To(other.Id, new AddressIsTakenMail(AccountPages.SignIn), moment)
                    : OutboxMail.To(wanted.Written, new ConfirmAddressMail(AccountPages.NewAddress(token, wanted.Written)), moment, account.Id));
                db.Tell(account, new AddressChangeAsked(moment), new AddressChangeAskedMail(AccountPages.Account));
            },
            cancel);

    /// <summary>Whether a link moves the actor's account to an address now.</summary>
    public async Task<bool> IsOpenAsync(string? token, string? address, Actor actor, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await FindAsync(db, token, address, actor, cancel) is not null;
    }

    /// <summary>Moves the account; the packs that wait for the address become its own (R26).</summary>
    /// <param name="token">The link's token.</param>
    /// <param name="address">The new address.</param>
    /// <param name="session">The row of the session that stays.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="LinkIsOver"/>.</exception>
    public Task HandleAsync(string? token, string? address, string session, Moment moment, CancellationToken cancel) =>
        store.DecideAsync(
            async db =>
            {
                var account = await FindAsync(db, token, address, moment.By, cancel) ?? throw new RefusedException(new LinkIsOver());
                var old = account.Email ?? "";
                (account.Email, account.NormalizedEmail, account.EmailConfirmed) = (address, accounts.Normalize(address!), true);
                await GivePacks.GiveAsync(db, account, moment, cancel);
                await db.EndOtherSessionsAsync(account, session, moment.At, cancel);
                db.Tell(account, new AddressChanged(moment), new AddressChangedMail(AccountPages.Account));
                db.Outbox.Add(OutboxMail.To(old, new AddressMovedAwayMail(AccountPages.SignIn), moment, account.Id));
            },
            cancel);

    private static string PurposeOf(string address) => "ChangeAddress:" + address;

    private async Task<Account?> FindAsync(SupportDbContext db, string? token, string? address, Actor actor, CancellationToken cancel)
    {
        if (EmailAddress.WhyNot(address) is not null || links.AccountIn(token, PurposeOf(address!)) != actor.Person)
            return null;
        var account = await db.Users.SingleAsync(found => found.Id == actor.Person, cancel);
        var normalized = accounts.Normalize(address!);
        if (await db.Users.AnyAsync(one => one.NormalizedEmail == normalized, cancel))
            return null;
        return await links.ValidateAsync(PurposeOf(address!), token!, accounts.In(db), account) ? account : null;
    }
}
