using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.People;

/// <summary>
/// The framework's <see cref="UserManager{TUser}"/> inside a deed: on the deed's own context, saving nothing by itself, so
/// that account, audit and mail are one transaction.
/// </summary>
public sealed class Accounts(
    IOptions<IdentityOptions> options,
    IPasswordHasher<Account> hasher,
    ILookupNormalizer normalizer,
    IServiceProvider services,
    ILogger<UserManager<Account>> log)
{
    /// <summary>The rules of accounts over <paramref name="db"/>.</summary>
    public UserManager<Account> In(SupportDbContext db)
    {
        var words = new IdentityErrorDescriber();
        var people = new UserOnlyStore<Account, SupportDbContext, Guid, IdentityUserClaim<Guid>, IdentityUserLogin<Guid>, IdentityUserToken<Guid>, Passkey>(db, words) { AutoSaveChanges = false };
        return new UserManager<Account>(people, options, hasher, [new UserValidator<Account>(words)], [], normalizer, words, services, log);
    }

    /// <summary>An e-mail address as it is looked up.</summary>
    public string Normalize(string email) => normalizer.NormalizeEmail(email.Trim());

    /// <summary>An account that is still to be saved.</summary>
    public static Account New(EmailAddress email, Roles roles, Moment moment)
    {
        var id = Guid.CreateVersion7(moment.At.ToDateTimeOffset());
        return new Account { Id = id, UserName = id.ToString("N"), Email = email.Written, Roles = roles, CreatedAt = moment.At };
    }

    /// <summary>Takes a "no" of the framework for a mistake of ours: what people give is checked before.</summary>
    /// <exception cref="InvalidOperationException">The framework refused.</exception>
    public static void Insist(IdentityResult result)
    {
        if (!result.Succeeded)
            throw new InvalidOperationException($"The account was not taken: {result}");
    }
}
