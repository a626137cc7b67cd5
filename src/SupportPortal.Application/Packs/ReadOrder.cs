using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>Reads an order: for its buyer, for the owner of its pack, and for admins (R37).</summary>
public sealed class ReadOrder(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>The order; null when there is none for the actor.</summary>
    public async Task<OrderInFull?> HandleAsync(Guid id, Actor actor, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        if (await db.Orders.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancel) is not { } order)
            return null;
        var pack = await db.Packs.AsNoTracking().SingleOrDefaultAsync(one => one.OrderId == id, cancel);
        if (!actor.IsAdmin && order.BuyerId != actor.Person && pack?.OwnerId != actor.Person)
            return null;
        var held = await db.HeldDraftAsync(order, cancel);
        // What was typed is its owner's alone.
        var draft = order.BuyerId == actor.Person ? held : null;
        return new OrderInFull(order, pack, draft is { SubmittedAs: null } ? TitleOf(draft.Content) : null)
        {
            Incidents = order.SubmittedAs is null || draft is null ? [] : draft.Incidents,
            Outlook = held is { SubmittedAs: null } && held.Content.OrderId == order.Id ? PaymentOutlook.Of(order, held.Content) : null,
            Exemption = actor.IsAdmin ? await db.TaxExemptions.AsNoTracking().SingleOrDefaultAsync(one => one.Id == order.ExemptionId, cancel) : null,
            CardPayments = order.PaymentMethod == CardPayment.Method ? await CardPaymentsAsync(db, id, cancel) : [],
            Deciders = actor.IsAdmin ? await db.DecidersAsync(cancel) : new([]),
        };
    }

    private static Task<List<CardPayment>> CardPaymentsAsync(SupportDbContext db, Guid order, CancellationToken cancel) =>
        db.CardPayments.AsNoTracking().Where(payment => payment.OrderId == order).OrderByDescending(payment => payment.BegunAt).ToListAsync(cancel);

    // Of several problems none stands for all.
    private static string TitleOf(IncidentDraft content) => content.Problems is [var only] ? only.Report.Title : "";
}
