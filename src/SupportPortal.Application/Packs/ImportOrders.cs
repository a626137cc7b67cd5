using SupportPortal.Application.Audit;
using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>Imports orders from a CSV file: all or none, and once, however often it is run (R26).</summary>
public sealed class ImportOrders(IDbContextFactory<SupportDbContext> store, ISeller seller)
{
    /// <summary>What importing the file would do now.</summary>
    public async Task<OrderImportPlan> PreviewAsync(string text, Moment moment, CancellationToken cancel)
    {
        moment.InsistOnAdmin();
        var file = OrderImport.Read(text, seller.Zone, moment.Today);
        await using var db = await store.CreateDbContextAsync(cancel);
        return await PlanAsync(db, file, moment, cancel);
    }

    /// <summary>Imports the file.</summary>
    /// <returns>What was done.</returns>
    /// <exception cref="RefusedException"><see cref="OrderFileHasBadLines"/>.</exception>
    public Task<OrderImportPlan> HandleAsync(string text, Moment moment, CancellationToken cancel)
    {
        moment.InsistOnAdmin();
        var file = OrderImport.Read(text, seller.Zone, moment.Today);
        return store.DecideAsync(
            async db =>
            {
                // Files sent at once, by one admin or by two, stand in line here, and not across the orders that they share.
                await db.StandInLineAsync(WaitingLine.OrderImports, cancel);
                var plan = await PlanAsync(db, file, moment, cancel);
                plan.WhyNot()?.Throw();
                await ImportAsync(db, plan.New, moment, cancel);
                return plan;
            },
            cancel);
    }

    private static async Task<OrderImportPlan> PlanAsync(SupportDbContext db, OrderFile file, Moment moment, CancellationToken cancel)
    {
        var plan = file.Against(await db.OrdersByNumberAsync(file.Numbers, cancel), moment.Today);
        var own = await OwnLinesAsync(db, plan, moment, cancel);
        return own.Count == 0 || !await db.AnotherAdminExistsAsync(moment, [], cancel) ? plan : plan.Without(own, new AnotherAdminDecides());
    }

    // Lines that would give packs to the one who imports (R37).
    private static async Task<List<OrderLine>> OwnLinesAsync(SupportDbContext db, OrderImportPlan plan, Moment moment, CancellationToken cancel)
    {
        var address = await db.Users.Where(account => account.Id == moment.By.Person && account.EmailConfirmed)
            .Select(account => account.NormalizedEmail).SingleOrDefaultAsync(cancel);
        return plan.New.Where(line => line.Details.Purchaser.Normalized == address).ToList();
    }

    private static async Task ImportAsync(SupportDbContext db, IReadOnlyList<OrderLine> lines, Moment moment, CancellationToken cancel)
    {
        var accounts = await db.ConfirmedAccountsAsync(lines.Select(line => line.Details.Purchaser), cancel);
        var claims = await db.UnmatchedClaimsAsync(lines.Select(line => line.Details.Number.Normalized), cancel);
        var taxes = await TaxBook.ReadAsync(db, accounts.Values, cancel);
        foreach (var details in lines.Select(line => line.Details))
        {
            Guid? owner = accounts.TryGetValue(details.Purchaser.Normalized, out var account) ? account : null;
            var order = Order.Record(taxes.InJurisdiction(details, owner), OrderSource.Csv, moment);
            taxes.Record(order, owner, moment);
            db.TakeDown(order, PackContents.Fixed(details.Plan, details.PurchasedOn), owner, claims[details.Number.Normalized], moment);
            if (owner == moment.By.Person)
                db.AuditEntries.Add(AuditEntry.Of(order.Id, new OwnMatterDecided(moment)));
        }
    }
}
