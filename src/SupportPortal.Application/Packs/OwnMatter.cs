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

    /// <summary>Insists that it is no matter of the actor's own while another admin exists, and flags it in the audit otherwise.</summary>
    /// <param name="db">The deed's context.</param>
    /// <param name="subject">What is decided on; its audit carries the flag.</param>
    /// <param name="concerned">Whose matter it is.</param>
    /// <param name="moment">Who decides, and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException"><see cref="AnotherAdminDecides"/>.</exception>
    public static async Task InsistOnOthersAsync(
        this SupportDbContext db, Guid subject, IEnumerable<Guid> concerned, Moment moment, CancellationToken cancel)
    {
        var people = concerned.ToList();
        if (!people.Contains(moment.By.Person))
            return;
        if (await db.AnotherAdminExistsAsync(moment, people, cancel))
            new AnotherAdminDecides().Throw();
        db.AuditEntries.Add(AuditEntry.Of(subject, new OwnMatterDecided(moment)));
    }

    /// <summary>Whose matter a charge is: the submitter's and the participants', and that of the owners of the pack.</summary>
    public static IEnumerable<Guid> Concerned(Pack pack, Incident incident) =>
        [incident.CustomerId, .. incident.Participants.Select(one => one.PersonId), .. pack.Owners()];

    /// <summary>The owner, if there is one, and the co-owners.</summary>
    public static IEnumerable<Guid> Owners(this Pack pack) =>
        pack.CoOwners.Select(one => one.PersonId).Concat(pack.OwnerId is { } owner ? [owner] : []);
}
