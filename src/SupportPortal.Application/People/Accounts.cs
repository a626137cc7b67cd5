using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SupportPortal.Application.Data;

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
        var people = new UserOnlyStore<Account, SupportDbContext, Guid>(db, words) { AutoSaveChanges = false };
        return new UserManager<Account>(people, options, hasher, [new UserValidator<Account>(words)], [], normalizer, words, services, log);
    }

    /// <summary>An e-mail address as it is looked up.</summary>
    public string Normalize(string email) => normalizer.NormalizeEmail(email.Trim());
}
