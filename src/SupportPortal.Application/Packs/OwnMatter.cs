using SupportPortal.Application.Audit;
using SupportPortal.Application.Data;
using SupportPortal.Application.People;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>Who may decide (R37): admins only, and on a matter of their own only while there is no other.</summary>
internal static class OwnMatter
{
    /// <summary>Insists that an admin acts, or whoever runs the portal, by command.</summary>
    public static void InsistOnAdmin(this Moment moment)
    {
        if (!moment.By.IsAdmin && !moment.By.IsSystem)
            new NotAllowed().Throw();
    }

    /// <summary>Whether anyone could decide but the one who does and those whom it concerns.</summary>
    public static Task<bool> AnotherAdminExistsAsync(this SupportDbContext db, Moment moment, IEnumerable<Guid> concerned, CancellationToken cancel)
    {
        var excluded = concerned.Append(moment.By.Person).ToList();
        return AdminDuty.Admins(db).AnyAsync(account => !excluded.Contains(account.Id), cancel);
    }

    /// <summary>Insists that the pack is not the actor's own while another admin exists, and flags it otherwise.</summary>
    public static async Task InsistOnOthersAsync(this SupportDbContext db, Pack pack, Moment moment, CancellationToken cancel)
    {
        if (!pack.BelongsTo(moment.By.Person))
            return;
        if (await db.AnotherAdminExistsAsync(moment, pack.Owners(), cancel))
            new AnotherAdminDecides().Throw();
        db.AuditEntries.Add(AuditEntry.Of(pack.Id, new OwnMatterDecided(moment)));
    }

    /// <summary>The same for a charge: neither the pack nor the incident is the actor's own.</summary>
    public static async Task InsistOnOthersAsync(this SupportDbContext db, Pack pack, Incident incident, Moment moment, CancellationToken cancel)
    {
        if (!pack.BelongsTo(moment.By.Person) && !incident.IsOnCustomersSide(moment.By))
            return;
        if (await db.AnotherAdminExistsAsync(moment, pack.Owners().Append(incident.CustomerId), cancel))
            new AnotherAdminDecides().Throw();
        db.AuditEntries.Add(AuditEntry.Of(incident.Id, new OwnMatterDecided(moment)));
    }

    /// <summary>The owner, if there is one, and the co-owners.</summary>
    public static IEnumerable<Guid> Owners(this Pack pack) =>
        pack.CoOwners.Select(one => one.PersonId).Concat(pack.OwnerId is { } owner ? [owner] : []);
}
