#pragma warning disable CA1711 // It is the queue of work, as people call it.
using System.Linq.Expressions;
using SupportPortal.Application.Data;
using SupportPortal.Application.People;
using SupportPortal.Application.ResponseTimes;
using SupportPortal.Application.Search;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Reads the queue of work: by what needs attention first, a page at a time.</summary>
public sealed class IncidentQueue(IDbContextFactory<SupportDbContext> store, KnownCalendars calendars)
{
    /// <summary>A page. An engineer, or an admin who reads, is asked for at the door (R37).</summary>
    /// <param name="question">View, filter, and from where on.</param>
    /// <param name="reader">Whose own the view <see cref="QueueView.Mine"/> shows.</param>
    /// <param name="now">The instant at which clocks are judged.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<QueuePage> PageAsync(QueueQuestion question, Actor reader, Instant now, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var all = All(db, question, reader, now);
        var page = question.Before is { } before ? await BackAsync(db, all, question.View, before, cancel) : null;
        page ??= await OnAsync(db, all, question.View, question.Before is null ? question.After : null, cancel);
        return page with { Rows = await TellLeftAsync(page.Rows, now, cancel) };
    }

    /// <summary>The question with its words looked up, so that it is asked of few incidents where few have them.</summary>
    public async Task<QueueQuestion> LookUpAsync(QueueQuestion question, CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(question.Filter.Words))
            return question;
        await using var db = await store.CreateDbContextAsync(cancel);
        return (await LookUpAsync(db, [question], cancel))[0];
    }

    /// <summary>How many there are, up to <see cref="QueueCounts.Most"/>; in one round trip.</summary>
    public async Task<QueueCounts> CountAsync(QueueQuestion question, Actor reader, Instant now, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        IQueryable<Incident> Some(QueueView view) => db.Incidents.In(view, reader.Person, now).InOrder(view).Take(QueueCounts.Most);
        var (needs, unassigned, mine, atRisk) = (Some(QueueView.NeedsAttention), Some(QueueView.Unassigned), Some(QueueView.Mine), Some(QueueView.AtRisk));
        var (missed, waiting, waits, open) = (Some(QueueView.Missed), Some(QueueView.CustomerWaiting), Some(QueueView.WaitingForCustomer), Some(QueueView.AllOpen));
        var asked = All(db, question, reader, now).InOrder(question.View).Take(QueueCounts.Most);
        // The reader's own row is what the counts are columns of.
        var counts = await db.Users.Where(account => account.Id == reader.Person)
            .Select(_ => new[] { needs.Count(), unassigned.Count(), mine.Count(), atRisk.Count(), missed.Count(), waiting.Count(), waits.Count(), open.Count(), asked.Count() })
            .SingleAsync(cancel);
        return new QueueCounts { Views = Enum.GetValues<QueueView>().ToDictionary(view => view, view => counts[(int)view]), Asked = counts[^1] };
    }

    /// <summary>How many each of several questions has, up to <see cref="QueueCounts.Most"/>; in as many round trips however many they are.</summary>
    public async Task<IReadOnlyList<int>> CountEachAsync(IReadOnlyList<QueueQuestion> questions, Actor reader, Instant now, CancellationToken cancel)
    {
        if (questions.Count == 0)
            return [];
        await using var db = await store.CreateDbContextAsync(cancel);
        var counts = (await LookUpAsync(db, questions, cancel)).Select(question => Expression.Call(
            typeof(Queryable), nameof(Queryable.Count), [typeof(Incident)], All(db, question, reader, now).InOrder(question.View).Take(QueueCounts.Most).Expression));
        // As many columns of the reader's own row as there are questions.
        var columns = Expression.Lambda<Func<Account, int[]>>(Expression.NewArrayInit(typeof(int), counts), Expression.Parameter(typeof(Account)));
        return await db.Users.Where(account => account.Id == reader.Person).Select(columns).SingleAsync(cancel);
    }

    /// <summary>Whether there is an incident with a number, open or closed.</summary>
    public async Task<bool> HasAsync(IncidentNumber number, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.Incidents.AnyAsync(one => one.Number == number, cancel);
    }

    private static async Task<IReadOnlyList<QueueQuestion>> LookUpAsync(SupportDbContext db, IReadOnlyList<QueueQuestion> questions, CancellationToken cancel)
    {
        var found = await db.FewWithAsync([.. questions.Select(question => SearchQuery.Of(question.Filter.Words))], cancel);
        return [.. questions.Select((question, which) => question with { Filter = question.Filter with { WithWords = found[which] } })];
    }

    private static IQueryable<Incident> All(SupportDbContext db, QueueQuestion question, Actor reader, Instant now) =>
        db.Incidents.AsNoTracking().In(question.View, reader.Person, now).That(question.Filter, db);

    private static async Task<QueuePage> OnAsync(
        SupportDbContext db, IQueryable<Incident> all, QueueView view, QueueCursor? after, CancellationToken cancel)
    {
        List<QueueRow> rows = [];
        if (after is { } cursor)
        {
            // First those that stand at the same instant, then the later ones: two stretches of the index.
            rows = await all.Where(one => one.AttentionAt == cursor.AttentionAt && one.Number > cursor.Number).InOrder(view).RowsAsync(db, QueuePage.Size + 1, cancel);
            all = all.Where(one => one.AttentionAt > cursor.AttentionAt);
        }
        if (rows.Count <= QueuePage.Size)
            rows.AddRange(await all.InOrder(view).RowsAsync(db, QueuePage.Size + 1 - rows.Count, cancel));
        var first = (after?.Place ?? 0) + 1;
        var shown = rows.Take(QueuePage.Size).ToList();
        var previous = after is null || shown.Count == 0 ? null : (QueueCursor?)At(shown[0], first);
        return new QueuePage(shown, first, previous, rows.Count > shown.Count ? At(shown[^1], first + shown.Count - 1) : null);
    }

    // Nothing when less than a page lies before: then it is the first page that is shown.
    private static async Task<QueuePage?> BackAsync(
        SupportDbContext db, IQueryable<Incident> all, QueueView view, QueueCursor before, CancellationToken cancel)
    {
        var rows = await all.Where(one => one.AttentionAt == before.AttentionAt && one.Number < before.Number).Backwards(view).RowsAsync(db, QueuePage.Size + 1, cancel);
        if (rows.Count <= QueuePage.Size)
            rows.AddRange(await all.Where(one => one.AttentionAt < before.AttentionAt).Backwards(view).RowsAsync(db, QueuePage.Size + 1 - rows.Count, cancel));
        if (rows.Count < QueuePage.Size)
            return null;
        var shown = rows.Take(QueuePage.Size).Reverse().ToList();
        var first = Math.Max(1, before.Place - shown.Count);
        return new QueuePage(shown, first, rows.Count > shown.Count ? At(shown[0], first) : null, At(shown[^1], first + shown.Count - 1));
    }

    private async Task<IReadOnlyList<QueueRow>> TellLeftAsync(IReadOnlyList<QueueRow> rows, Instant now, CancellationToken cancel)
    {
        var known = await calendars.OfAsync(rows.Where(Runs).Select(row => row.CalendarId), cancel);
        return [.. rows.Select(row => Runs(row) ? row with { Left = LeftOf(row) } : row)];

        bool Runs(QueueRow row) => !row.ClockIsOver && row.ResponseDue >= now;
        Duration LeftOf(QueueRow row) => row.IsBusinessTime ? known[row.CalendarId].Elapsed(now, row.ResponseDue) : row.ResponseDue - now;
    }

    private static QueueCursor At(QueueRow row, int place) => new(row.AttentionAt, row.Number, place);
}
