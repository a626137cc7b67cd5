using SupportPortal.Application.Audit;
using SupportPortal.Application.Data;
using SupportPortal.Application.People;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>Who may decide (R37): admins only, and on a matter of their own only while there is no other.</summary>
internal static class DecidersInStore
{
    /// <summary>Insists that an admin acts, or whoever runs the portal, by command.</summary>
    public static void InsistOnAdmin(this Moment moment)
    {
        if (!moment.By.IsAdmin && !moment.By.IsSystem)
            new NotAllowed().Throw();
    }

    /// <summary>Who can decide now.</summary>
    public static async Task<Deciders> DecidersAsync(this SupportDbContext db, CancellationToken cancel) =>
        new(await AdminDuty.Admins(db).Select(account => account.Id).ToListAsync(cancel));

    /// <summary>Whether anyone could decide but the one who does and those whom it concerns.</summary>
    public static async Task<bool> AnotherAdminExistsAsync(
        this SupportDbContext db, Moment moment, IEnumerable<Guid> concerned, CancellationToken cancel) =>
        (await db.DecidersAsync(cancel)).AnotherExists(moment.By, concerned);

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
        (await db.DecidersAsync(cancel)).Of(moment.By, people).WhyNot?.Throw();
        db.AuditEntries.Add(AuditEntry.Of(subject, new OwnMatterDecided(moment)));
    }

    /// <summary>Whose matter a charge or a handing over is: the submitter's and the participants', and that of the owners of the pack.</summary>
    public static IEnumerable<Guid> Concerned(Pack pack, Incident incident) =>
        [incident.CustomerId, .. incident.Participants.Select(one => one.PersonId), .. pack.Owners()];

    /// <summary>Whose matter it is whom a pack goes to: the owners', and that of all who claim it.</summary>
    public static IEnumerable<Guid> ConcernedByRecovery(Pack? pack, IEnumerable<Guid> claimants) => (pack?.Owners() ?? []).Concat(claimants);

    /// <summary>Whose matter an objection is: the owners', the former owner's, that of the admin who approved the recovery, and of all who ever asked for the pack.</summary>
    public static IEnumerable<Guid> ConcernedByObjection(this Pack pack, IEnumerable<Guid> claimants) => ConcernedByRecovery(pack, claimants).Concat(pack.Recovery switch
    {
        null => [],
        { FromOwnerId: { } old, ApprovedBy: var approver } => [approver, old],
        { ApprovedBy: var approver } => [approver],
    });

    /// <summary>The owner, if there is one, and the co-owners.</summary>
    public static IEnumerable<Guid> Owners(this Pack pack) =>
        pack.CoOwners.Select(one => one.PersonId).Concat(pack.OwnerId is { } owner ? [owner] : []);
}
