using SupportPortal.Application.Data;
using SupportPortal.Domain;

namespace SupportPortal.Application.People;

/// <summary>Makes the first admin by the link that the first start printed; the link is used up by it.</summary>
public sealed class SetUpPortal(IDbContextFactory<SupportDbContext> store, CreateAdmin createAdmin)
{
    /// <summary>Whether a link makes an admin now.</summary>
    public async Task<bool> IsOpenAsync(string? token, CancellationToken cancel)
    {
        var hash = Secret.Hash(token ?? "");
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.SetupLinks.AnyAsync(link => link.Hash == hash, cancel) && !await AdminDuty.Admins(db).AnyAsync(cancel);
    }

    /// <summary>Makes the admin.</summary>
    /// <exception cref="RefusedException"><see cref="LinkIsOver"/>, <see cref="PortalIsSetUp"/>, or the password is not good enough.</exception>
    public Task HandleAsync(string? token, NewAccount wanted, Moment moment, CancellationToken cancel)
    {
        var hash = Secret.Hash(token ?? "");
        return createAdmin.HandleAsync(
            wanted,
            async db =>
            {
                // Of two at once one finds the row gone.
                if (await db.SetupLinks.Where(link => link.Hash == hash).ExecuteDeleteAsync(cancel) == 0)
                    new LinkIsOver().Throw();
                if (await AdminDuty.Admins(db).AnyAsync(cancel))
                    new PortalIsSetUp().Throw();
                return true;
            },
            moment,
            cancel);
    }
}
