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
    public async Task HandleAsync(Moment moment, CancellationToken cancel)
    {
        await using var reading = await store.CreateDbContextAsync(cancel);
        var keys = DemoAccounts.All.Select(demo => demo.Id).ToList();
        var there = await reading.Users.Select(account => account.Id).Where(id => keys.Contains(id)).ToListAsync(cancel);
        foreach (var demo in DemoAccounts.All.Where(demo => !there.Contains(demo.Id)))
        {
            var hash = hasher.HashPassword(new Account(), DemoAccounts.Password);
            await store.DecideAsync(db => MakeAsync(accounts.In(db), demo, hash, moment), cancel);
        }
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
