using Microsoft.AspNetCore.Identity;
using SupportPortal.Application.Data;
using SupportPortal.Application.People;
using SupportPortal.Domain;

namespace SupportPortal.Application.Demo;

/// <summary>Makes the sign-ins of the demonstration that are missing.</summary>
public sealed class SeedDemoAccounts(IDbContextFactory<SupportDbContext> store, Accounts accounts)
{
    /// <summary>Makes them; those that are there already stay as they are.</summary>
    public Task HandleAsync(Moment moment, CancellationToken cancel) =>
        store.DecideAsync(
            async db =>
            {
                var there = await db.Users.Select(account => account.Id).Where(id => DemoAccounts.All.Select(demo => demo.Id).Contains(id)).ToListAsync(cancel);
                foreach (var demo in DemoAccounts.All.Where(demo => !there.Contains(demo.Id)))
                    await MakeAsync(accounts.In(db), demo, moment);
            },
            cancel);

    private static async Task MakeAsync(UserManager<Account> people, DemoAccount demo, Moment moment)
    {
        var account = new Account
        {
            Id = demo.Id,
            UserName = demo.Id.ToString("N"),
            Email = demo.Email,
            EmailConfirmed = true,
            DisplayName = demo.Name,
            Company = demo.Company,
            Country = demo.Country,
            TimeZone = demo.TimeZone,
            Roles = demo.Roles,
            CreatedAt = moment.At,
        };
        var made = await people.CreateAsync(account, DemoAccounts.Password);
        if (!made.Succeeded)
            throw new InvalidOperationException($"The demo account {demo.Email} could not be made: {made}");
    }
}
