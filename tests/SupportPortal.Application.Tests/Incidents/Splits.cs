using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Checks;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Packs;
using SupportPortal.Application.Products;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Tests.Incidents;

/// <summary>Incidents that an engineer has split, and what people do about the parts.</summary>
internal static class Splits
{
    public static readonly ProblemReport First = new("DFS Replication stops", "It stops a few hours after every restart.");

    /// <summary>An incident in two or more problems: the first stays, the others wait for the customer.</summary>
    public static async Task<Split> ASplitAsync(this TestStore store, int further = 1, SupportPlan plan = SupportPlan.FivePack, LocalDate? purchasedOn = null)
    {
        var (customer, engineer) = (await store.APersonAsync(country: "PL"), await store.AnEngineerAsync());
        var number = await store.AnIncidentAsync(customer, Severity.B);
        var pack = await store.APackAsync(customer, plan, purchasedOn);
        await store.ProposeAsync(number, engineer, further);
        return new Split(number, customer, engineer, pack);
    }

    public static Task ProposeAsync(this TestStore store, IncidentNumber number, Actor engineer, int further = 1, int? seen = null)
    {
        var others = Enumerable.Range(2, further).Select(n => new ProblemReport(FormattableString.Invariant($"Problem {n}"), "What it is."));
        return new SplitIncident(store.Contexts, ServiceTerms.Default).HandleAsync(number, [First, .. others], seen, Given.Moment(engineer), CancellationToken.None);
    }

    public static Task<IncidentNumber> AcceptAsync(this TestStore store, Split split, int part = 2, Guid? pack = null, Severity severity = Severity.B, Instant? at = null, Actor? by = null) =>
        new AcceptPart(store.Contexts).HandleAsync(
            split.Number, part, new PartChoice(pack ?? split.Pack, severity), "US", Given.Moment(by ?? split.Customer, at), CancellationToken.None);

    public static Task UndoAsync(this TestStore store, IncidentNumber part, Actor by) =>
        new UndoSplit(store.Contexts).HandleAsync(part, Given.Moment(by), CancellationToken.None);

    public static async Task<int> BalanceAsync(this TestStore store, Guid pack)
    {
        await using var db = store.Open();
        return (await db.Packs.AsNoTracking().SingleAsync(one => one.Id == pack)).Balance;
    }

    public static async Task<PartState> StateAsync(this TestStore store, IncidentNumber number, int part = 2)
    {
        await using var db = store.Open();
        return await db.Incidents.Where(one => one.Number == number).SelectMany(one => one.Parts).Where(one => one.Number == part)
            .Select(one => one.State).SingleAsync();
    }

    /// <summary>Ends the support of an incident's version, as an admin's change of its dates.</summary>
    public static async Task EndSupportAsync(this TestStore store, Incident incident, LocalDate lastDay)
    {
        await using var db = store.Open();
        var product = await db.Products.Whole().SingleAsync(one => one.Id == incident.ProductId);
        var version = product.Find(incident.VersionId)!;
        product.SetDates(version, version.Dates with { MainstreamEnd = null, SupportEnd = lastDay, SecurityUpdatesEnd = null }, Given.Moment(Actor.System));
        await db.SaveChangesAsync();
    }

    /// <summary>What does not add up of packs and incidents.</summary>
    public static async Task<List<Fault>> FaultsAsync(this TestStore store)
    {
        List<Fault> faults = [];
        foreach (ICheck check in new ICheck[] { new LedgerCheck(store.Contexts), new PaymentCheck(store.Contexts) })
            faults.AddRange(await check.RunAsync(new CheckRun(Given.Noon), CancellationToken.None).ToListAsync());
        return faults;
    }

    /// <summary>The kinds of the mails that wait, each with whose it is, in the order of their kinds.</summary>
    public static async Task<List<(string Kind, Guid? To)>> MailsAsync(this TestStore store)
    {
        await using var db = store.Open();
        return [.. (await db.Outbox.AsNoTracking().ToListAsync()).OrderBy(mail => mail.Kind, StringComparer.Ordinal).Select(mail => (mail.Kind, mail.RecipientId))];
    }
}

/// <summary>A split incident, and who has to do with it.</summary>
internal sealed record Split(IncidentNumber Number, Actor Customer, Actor Engineer, Guid Pack);
