using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Plans;
using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Application.Incidents;

/// <summary>Reads an incident for a page: as many queries for a long timeline as for a short one.</summary>
public sealed class ReadIncident(IDbContextFactory<SupportDbContext> store, ServiceTerms terms)
{
    /// <summary>How many entries are read at once.</summary>
    public const int PageSize = 50;

    /// <summary>Reads what the actor may see of an incident.</summary>
    /// <param name="number">The incident.</param>
    /// <param name="actor">Who reads.</param>
    /// <param name="before">Only entries before this sequence; null for the latest.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>Null when there is none, or it is not for this actor (R37).</returns>
    public async Task<IncidentReading?> HandleAsync(IncidentNumber number, Actor actor, int? before, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var (incident, kind) = await FindAsync(db, number, actor, cancel);
        if (incident is null)
            return null;
        await db.ReadPartsAsync(incident, cancel);
        var entries = await EntriesAsync(db, incident.Id, actor, before, cancel);
        var shown = entries.Take(PageSize).Reverse().ToList();
        var card = await CardAsync(db, incident, actor, cancel);
        return new IncidentReading
        {
            Actor = actor,
            Terms = terms,
            Incident = incident,
            Entries = shown,
            Earlier = entries.Count > PageSize ? shown[0].Sequence : null,
            IsLatest = before is null,
            Files = await FilesAsync(db, incident.Id, actor, shown, cancel),
            People = await PeopleAsync(db, PeopleOf(incident, card is null ? shown : [.. shown, card]), cancel),
            LatestCard = card,
            SilentUntil = await SilentUntilAsync(db, incident, cancel),
            Kin = await db.KinOfAsync(incident, actor, cancel),
            KindOfHelp = kind,
            ClosedBy = await ExclusionAsync(db, incident, cancel),
        };
    }

    /// <summary>Reads the response receipt alone, or null as for the incident.</summary>
    public async Task<ResponseReceipt?> ReceiptAsync(IncidentNumber number, Actor actor, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.Incidents.Where(IncidentVisibility.VisibleTo(actor)).Where(one => one.Number == number)
            .Select(one => one.Receipt).SingleOrDefaultAsync(cancel);
    }

    // Split, because the incident's row is wide and would come once for each pair of definition and solution. What kind of
    // help was asked for comes in the same row.
    private static async Task<(Incident? Incident, Exclusion? Kind)> FindAsync(SupportDbContext db, IncidentNumber number, Actor actor, CancellationToken cancel)
    {
        var visible = db.Incidents.AsNoTracking().AsSplitQuery().Where(IncidentVisibility.VisibleTo(actor)).Where(one => one.Number == number);
        var found = await (
            from one in visible
            join kind in db.Exclusions on one.HelpKind equals kind.Code into kinds
            from kind in kinds.DefaultIfEmpty()
            select new { Incident = one, Kind = kind }).SingleOrDefaultAsync(cancel);
        return (found?.Incident, found?.Kind);
    }

    // One more than are shown, to know whether there are earlier ones.
    private static Task<List<TimelineEntry>> EntriesAsync(SupportDbContext db, Guid incident, Actor actor, int? before, CancellationToken cancel)
    {
        var end = before ?? int.MaxValue;
        return db.TimelineEntries.AsNoTracking()
            .Where(entry => entry.IncidentId == incident && entry.Sequence < end)
            .Where(IncidentVisibility.EntriesVisibleTo(actor))
            .OrderByDescending(entry => entry.Sequence).Take(PageSize + 1)
            .ToListAsync(cancel);
    }

    // It may stand far before the entries that are shown.
    private static async Task<TimelineEntry?> CardAsync(SupportDbContext db, Incident incident, Actor actor, CancellationToken cancel) =>
        incident is { IsOpen: true, SupportHours: SupportHours.AroundTheClock }
            ? await db.TimelineEntries.AsNoTracking().Where(IncidentVisibility.EntriesVisibleTo(actor))
                .Where(entry => entry.IncidentId == incident.Id && entry.Kind == EntryKind.HandoverCard && entry.TextRemovedAt == null)
                .OrderByDescending(entry => entry.Sequence).FirstOrDefaultAsync(cancel)
            : null;

    private static async Task<ILookup<Guid, Attachment>> FilesAsync(
        SupportDbContext db, Guid incident, Actor actor, List<TimelineEntry> shown, CancellationToken cancel)
    {
        var (first, last) = shown.Count == 0 ? (0, 0) : (shown[0].Sequence, shown[^1].Sequence);
        var files = await db.Attachments.AsNoTracking()
            .Where(file => file.IncidentId == incident)
            .Where(IncidentVisibility.FilesVisibleTo(actor))
            .Where(file => db.TimelineEntries.Any(entry => entry.Id == file.EntryId && entry.Sequence >= first && entry.Sequence <= last))
            .OrderBy(file => file.Position)
            .ToListAsync(cancel);
        return files.ToLookup(file => file.EntryId);
    }

    private static IEnumerable<Guid?> PeopleOf(Incident incident, IEnumerable<TimelineEntry> entries) =>
    [
        incident.CustomerId, incident.AssigneeId,
        .. incident.Participants.Select(participant => (Guid?)participant.PersonId),
        .. incident.Definitions.SelectMany(definition => new[] { definition.ProposedBy, definition.AgreedBy }),
        .. incident.Solutions.Select(solution => (Guid?)solution.SuggestedBy),
        .. incident.BillingDecisions.Select(decision => (Guid?)decision.By),
        .. entries.SelectMany(entry => new[] { entry.Author, entry.Details.Person }),
    ];

    private static async Task<IReadOnlyDictionary<Guid, KnownPerson>> PeopleAsync(SupportDbContext db, IEnumerable<Guid?> people, CancellationToken cancel)
    {
        var keys = people.OfType<Guid>().Distinct().ToList();
        return await db.Users.Where(account => keys.Contains(account.Id))
            .Select(account => new KnownPerson(account.Id, account.DisplayName, account.Company, account.Roles))
            .ToDictionaryAsync(person => person.Id, cancel);
    }

    private async Task<Instant?> SilentUntilAsync(SupportDbContext db, Incident incident, CancellationToken cancel) =>
        incident.SilentSince is null ? null
        : incident.SilentUntil ?? incident.EndOfSilence(await db.CalendarOfAsync(incident, cancel), terms);

    private static async Task<Exclusion?> ExclusionAsync(SupportDbContext db, Incident incident, CancellationToken cancel) =>
        incident.Closure?.Exclusion is { } code ? await db.Exclusions.AsNoTracking().SingleOrDefaultAsync(one => one.Code == code, cancel) : null;
}
