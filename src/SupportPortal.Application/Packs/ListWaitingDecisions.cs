using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Payments;
using SupportPortal.Domain.Help;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Packs;

/// <summary>
/// Lists what waits for an admin: claims on packs and objections to recoveries (R25), payments to confirm and money by card to see to (R27), charges
/// (R8), exemption documents (R28), and questions that people missed in the FAQ (R35), the oldest first.
/// </summary>
public sealed class ListWaitingDecisions(IDbContextFactory<SupportDbContext> store, ListBilling billing, IPaymentMethod method)
{
    /// <summary>The most that are listed.</summary>
    public const int Most = 100;

    /// <summary>The list.</summary>
    public async Task<IReadOnlyList<WaitingDecision>> HandleAsync(CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var claims = await ClaimsAsync(db, cancel);
        var objections = await ObjectionsAsync(db, cancel);
        var charges = (await billing.HandleAsync(cancel)).Select(row =>
            new WaitingDecision(row.Since, row.Customer, row.Company ?? "", null, null) { Incident = row.Number, IsSecondLook = row.IsSecondLook });
        return [.. claims.Concat(objections).Concat(await PaymentsAsync(db, cancel)).Concat(await CardMoneyAsync(db, cancel)).Concat(charges).Concat(await ExemptionsAsync(db, cancel)).Concat(await QuestionsAsync(db, cancel)).OrderBy(one => one.Since).Take(Most)];
    }

    private static async Task<IEnumerable<WaitingDecision>> ClaimsAsync(SupportDbContext db, CancellationToken cancel)
    {
        var rows = await (
            from claim in db.RecoveryRequests
            where claim.State == RecoveryState.Waiting
            join account in db.Users on claim.AskedBy equals account.Id
            join pack in db.Packs on claim.PackId equals (Guid?)pack.Id into packs
            from pack in packs.DefaultIfEmpty()
            orderby claim.AskedAt, claim.Id
            select new { claim.AskedAt, account.DisplayName, claim.Company, claim.Id, claim.PackId, Plan = (SupportPlan?)pack!.Plan, claim.NumberWritten }).Take(Most).ToListAsync(cancel);
        return rows.Select(row => new WaitingDecision(row.AskedAt, row.DisplayName, row.Company, row.Id, row.PackId) { Plan = row.Plan, LastFour = LastFourOf(row.NumberWritten) });
    }

    private static Task<List<WaitingDecision>> ExemptionsAsync(SupportDbContext db, CancellationToken cancel) => (
        from exemption in db.TaxExemptions
        where exemption.State == ExemptionState.Waiting
        join account in db.Users on exemption.CustomerId equals account.Id
        orderby exemption.UploadedAt, exemption.Id
        select new WaitingDecision(exemption.UploadedAt, account.DisplayName, account.Company, null, null) { Exemption = exemption.Id }).Take(Most).ToListAsync(cancel);

    private static Task<List<WaitingDecision>> QuestionsAsync(SupportDbContext db, CancellationToken cancel) => db.ProposedQuestions
        .Where(question => question.State == ProposalState.Waiting).OrderBy(question => question.ProposedAt).ThenBy(question => question.Id).Take(Most)
        .Select(question => new WaitingDecision(question.ProposedAt, "", "", null, null) { Question = question.Id, QuestionText = question.Question }).ToListAsync(cancel);

    // What whoever takes the payment confirms is no admin's to decide.
    private Task<List<WaitingDecision>> PaymentsAsync(SupportDbContext db, CancellationToken cancel)
    {
        var elsewhere = method.IsConfirmedByAdmin ? null : method.Name;
        return db.Orders.Where(order => order.State == OrderState.Unpaid && order.PaymentMethod != elsewhere).OrderBy(order => order.RecordedAt).Take(Most)
            .Select(order => new WaitingDecision(order.RecordedAt, order.PurchaserName ?? order.PurchaserEmail, order.Company ?? "", null, null) { Order = order.Id })
            .ToListAsync(cancel);
    }

    private static Task<List<WaitingDecision>> CardMoneyAsync(SupportDbContext db, CancellationToken cancel) => (
        from payment in db.CardPayments
        where payment.AskedAt != null && payment.AnsweredAt == null
        join order in db.Orders on payment.OrderId equals order.Id
        orderby payment.AskedAt, payment.Id
        select new WaitingDecision(payment.AskedAt!.Value, order.PurchaserName ?? order.PurchaserEmail, order.Company ?? "", null, null)
        {
            CardPayment = payment.Id,
            CardQuestion = payment.Question,
        }).Take(Most).ToListAsync(cancel);

    private static async Task<List<WaitingDecision>> ObjectionsAsync(SupportDbContext db, CancellationToken cancel)
    {
        var rows = await PackRow.Of(db).Where(row => row.Pack.Recovery!.ObjectedAt != null && row.Pack.Recovery.DecidedAt == null)
            .OrderBy(row => row.Pack.Recovery!.ObjectedAt).Take(Most)
            .Select(row => new { row.Pack.Id, row.Pack.Plan, ObjectedAt = row.Pack.Recovery!.ObjectedAt!.Value, row.Order.PurchaserName, row.Order.PurchaserEmail, row.Order.NumberWritten })
            .ToListAsync(cancel);
        return [.. rows.Select(row => new WaitingDecision(row.ObjectedAt, row.PurchaserName ?? row.PurchaserEmail, "", null, row.Id) { Plan = row.Plan, LastFour = LastFourOf(row.NumberWritten) })];
    }

    private static string LastFourOf(string number) => OrderConfirmationNumber.Of(number).LastFour;
}
