using Microsoft.AspNetCore.Identity;
using SupportPortal.Application.Data;
using SupportPortal.Application.People;
using SupportPortal.Domain;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Demo;

/// <summary>Makes the sign-ins of the demonstration that are missing.</summary>
public sealed class SeedDemoAccounts(
    IDbContextFactory<SupportDbContext> store, Accounts accounts, IPasswordHasher<Account> hasher)
{
    /// <summary>Makes them; those that are there already stay as they are.</summary>
    /// <param name="people">Whose.</param>
    /// <param name="moment">When.</param>
    /// <param name="cancel">Gives up between two of them.</param>
    public async Task HandleAsync(IReadOnlyList<DemoAccount> people, Moment moment, CancellationToken cancel)
    {
        await using var reading = await store.CreateDbContextAsync(cancel);
        var keys = people.Select(demo => demo.Id).ToList();
        var there = await reading.Users.Select(account => account.Id).Where(id => keys.Contains(id)).ToListAsync(cancel);
        var missing = people.Where(demo => !there.Contains(demo.Id)).ToList();
        if (missing.Count == 0)
            return;
        // They all have the same password: hashing it is slow on purpose.
        var hash = hasher.HashPassword(new Account(), DemoAccounts.Password);
        foreach (var demo in missing)
            await store.DecideAsync(db => MakeAsync(accounts.In(db), demo, hash, moment), cancel);
    }

    private static async Task MakeAsync(UserManager<Account> people, DemoAccount demo, string hash, Moment moment)
    {
        var account = Accounts.New(EmailAddress.Of(demo.Email), demo.Roles, moment);
        (account.Id, account.UserName) = (demo.Id, demo.Id.ToString("N"));
        (account.EmailConfirmed, account.PasswordHash) = (true, hash);
        new Profile(demo.Name, demo.Company, demo.Country, demo.TimeZone).WriteTo(account);
        Accounts.Insist(await people.CreateAsync(account));
    }
}
