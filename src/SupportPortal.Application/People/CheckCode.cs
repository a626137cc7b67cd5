using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Domain;

namespace SupportPortal.Application.People;

/// <summary>
/// The second step of signing in: a code of the authenticator app, or a recovery code. A code counts once. After ten wrong
/// ones in an hour those of the app are not looked at any more, on any node; recovery codes and passkeys still sign in.
/// </summary>
public sealed class CheckCode(IDbContextFactory<SupportDbContext> store, AuthenticatorKeys keys)
{
    /// <summary>So many wrong codes in an hour.</summary>
    public const int MostWrong = 10;

    private static readonly Duration Window = Duration.FromHours(1);

    /// <summary>Whether an account has an authenticator app, and whether it has a passkey.</summary>
    public async Task<(bool App, bool Passkey)> FactorsAsync(Guid account, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return (await db.Authenticators.AnyAsync(app => app.AccountId == account, cancel), await db.UserPasskeys.AnyAsync(passkey => passkey.UserId == account, cancel));
    }

    /// <summary>Takes a code of somebody whose password was right.</summary>
    /// <param name="person">The account.</param>
    /// <param name="stamp">Its stamp when the password was checked; with another the first step is over.</param>
    /// <param name="typed">The code.</param>
    /// <param name="device">Browser and system in few words.</param>
    /// <param name="moment">When.</param>
    /// <param name="cancel">Stops waiting.</param>
    /// <returns>How the person has signed in.</returns>
    /// <exception cref="RefusedException"><see cref="CodeIsWrong"/>, <see cref="TooManyWrongCodes"/>, <see cref="FirstStepIsOver"/>.</exception>
    public async Task<SignInWay> HandleAsync(Guid person, string stamp, string typed, string device, Moment moment, CancellationToken cancel)
    {
        var way = TimeCode.IsOne(typed) ? SignInWay.PasswordAndCode : SignInWay.PasswordAndRecoveryCode;
        if (way == SignInWay.PasswordAndCode && await WrongOnesAsync(person, moment.At, cancel) >= MostWrong)
            new TooManyWrongCodes().Throw();
        var isRight = await store.DecideAsync(
            async db =>
            {
                var account = await db.Users.SingleOrDefaultAsync(found => found.Id == person && found.DisabledAt == null && found.SecurityStamp == stamp, cancel)
                    ?? throw new RefusedException(new FirstStepIsOver());
                return way == SignInWay.PasswordAndCode
                    ? await TakeCodeAsync(db, person, typed, moment.At, cancel)
                    : await TakeRecoveryCodeAsync(db, account, typed, moment.ActedBy(account), cancel);
            },
            cancel);
        if (isRight)
            return way;
        await NoteAsync(person, way, device, moment, cancel);
        throw new RefusedException(new CodeIsWrong());
    }

    private async Task<bool> TakeCodeAsync(SupportDbContext db, Guid person, string typed, Instant now, CancellationToken cancel)
    {
        if (await db.Authenticators.SingleOrDefaultAsync(found => found.AccountId == person, cancel) is not { } app || keys.Unseal(app.SealedKey) is not { } key)
            return false;
        if (TimeCode.StepOf(key, typed, app.LastStep, now) is not { } step)
            return false;
        (app.LastStep, app.LastUsedAt) = (step, now);
        return true;
    }

    private static async Task<bool> TakeRecoveryCodeAsync(SupportDbContext db, Account account, string typed, Moment moment, CancellationToken cancel)
    {
        var (id, hash) = (account.Id, RecoveryCodes.HashOf(typed));
        if (await db.RecoveryCodes.Where(code => code.AccountId == id && code.Hash == hash).ExecuteDeleteAsync(cancel) == 0)
            return false;
        var left = await db.RecoveryCodes.CountAsync(code => code.AccountId == id, cancel);
        db.Tell(account, new RecoveryCodeUsed(left, moment), new RecoveryCodeUsedMail(left, AccountPages.Account));
        return true;
    }

    private async Task<int> WrongOnesAsync(Guid person, Instant now, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await WrongOnes(db, person, now).CountAsync(cancel);
    }

    private static IQueryable<SignInTry> WrongOnes(SupportDbContext db, Guid person, Instant now)
    {
        var since = now - Window;
        return db.SignInTries.Where(one => one.AccountId == person && one.At > since && one.Way == SignInWay.PasswordAndCode && !one.Succeeded);
    }

    // Whoever types so many knows the password, and may not be the owner.
    private Task NoteAsync(Guid person, SignInWay way, string device, Moment moment, CancellationToken cancel) => store.AppendAsync(
        async db =>
        {
            db.SignInTries.Add(SignInTry.Failure(person, way, device, moment.At));
            if (way == SignInWay.PasswordAndCode && await WrongOnes(db, person, moment.At).CountAsync(cancel) == MostWrong - 1)
                db.Outbox.Add(OutboxMail.To(person, new WrongCodesMail(AccountPages.ForgotPassword), moment));
        },
        cancel);
}
