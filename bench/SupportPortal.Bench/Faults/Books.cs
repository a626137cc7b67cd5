using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportPortal.Application.Data;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Bench.Faults;

/// <summary>What the store says, read past the portal.</summary>
internal sealed class Books(StoreOptions options) : IDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection().AddLogging().AddStore(options).BuildServiceProvider();

    private IDbContextFactory<SupportDbContext> Store => _services.GetRequiredService<IDbContextFactory<SupportDbContext>>();

    /// <summary>Compares the store with what the customers of a load were told.</summary>
    public async Task CheckAsync(Load load, Findings findings)
    {
        await using var db = await Store.CreateDbContextAsync();
        var incidents = await db.Incidents.Select(incident => new { incident.Id, incident.Title, incident.Number }).ToListAsync();
        var byTitle = incidents.ToLookup(incident => incident.Title, incident => incident.Number.ToString());
        var lost = load.Acknowledged.Count(told => !byTitle[told.Key].Contains(told.Value));
        var twice = load.Acknowledged.Keys.Count(title => byTitle[title].Count() > 1);
        findings.Check(lost == 0 && load.Acknowledged.Count > 0, $"{load.Acknowledged.Count} incidents acknowledged, {lost} of them lost");
        findings.Check(twice == 0, $"{twice} incidents are there twice");
        var uses = await db.LedgerEntries.Where(entry => entry.Kind == LedgerKind.Used).GroupBy(entry => entry.IncidentId).Select(uses => uses.Count()).ToListAsync();
        findings.Check(uses.Count == incidents.Count && uses.TrueForAll(count => count == 1), $"{incidents.Count} incidents, {uses.Sum()} uses of packs for {uses.Count} incidents");
        var silent = await db.Incidents.Where(incident => incident.Title.StartsWith(load.Name)).CountAsync(incident => !db.Outbox.Any(mail => mail.IncidentId == incident.Id));
        findings.Check(silent == 0, $"{silent} incidents without a mail in the outbox");
    }

    /// <summary>The mails that nobody has sent yet.</summary>
    public async Task<int> UnsentAsync()
    {
        await using var db = await Store.CreateDbContextAsync();
        return await db.Outbox.CountAsync(mail => mail.SentAt == null);
    }

    /// <summary>The keys of all mails.</summary>
    public async Task<IReadOnlyList<Guid>> MailsAsync()
    {
        await using var db = await Store.CreateDbContextAsync();
        return await db.Outbox.Select(mail => mail.Id).ToListAsync();
    }

    public void Dispose() => _services.Dispose();
}
