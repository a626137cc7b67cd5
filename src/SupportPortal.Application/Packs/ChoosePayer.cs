using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Packs;

/// <summary>Chooses what pays for a draft: a pack, or an order of one's own that waits for its payment (R27, R33).</summary>
public sealed class ChoosePayer(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Has a pack pay for it. Whether the pack can is judged when the draft is submitted.</summary>
    public Task PackAsync(Guid draft, Guid pack, Moment moment, CancellationToken cancel) =>
        ChooseAsync(draft, null, content => content.PaidByPack(pack), moment, cancel);

    /// <summary>Has an order pay for it, once that is paid; the order holds the draft until then.</summary>
    public Task OrderAsync(Guid draft, Guid order, Moment moment, CancellationToken cancel) =>
        ChooseAsync(draft, order, content => content.PaidByOrder(order), moment, cancel);

    private Task ChooseAsync(Guid key, Guid? order, Func<IncidentDraft, IncidentDraft> change, Moment moment, CancellationToken cancel) => store.AppendAsync(
        async db =>
        {
            if (order is { } id)
                (await db.LockOrderAsync(id, cancel)).Hold(key, moment);
            var draft = await db.OwnDraftAsync(key, moment, cancel);
            if (order is not null)
                draft.CanWaitForPayment(moment.By)?.Throw();
            if (draft.Content.OrderId != order)
                await db.LetGoAsync(draft.Content.OrderId, key, moment, cancel);
            draft.Save(change(draft.Content), moment);
        },
        cancel);
}
