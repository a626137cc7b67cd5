using SupportPortal.Application.Data;

namespace SupportPortal.Application.People;

/// <summary>What an account says about itself, and the address it signs in with.</summary>
public sealed class FindProfile(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>The address and the profile.</summary>
    public async Task<(string Email, Profile Profile)> HandleAsync(Guid person, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var account = await db.Users.AsNoTracking().SingleAsync(found => found.Id == person, cancel);
        return (account.Email ?? "", Profile.Of(account));
    }
}
