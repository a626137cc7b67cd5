using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>Chooses whether the draft that an order holds is submitted when the order is paid (R27).</summary>
public sealed class ChooseSubmission(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Chooses it for a draft of which each problem has an incident of the order, or does not want it any more.</summary>
    public Task HandleAsync(Guid order, bool whenPaid, Moment moment, CancellationToken cancel) =>
        HandleAsync(order, whenPaid, problems: [], moment, cancel);

    /// <summary>Chooses it; to be submitted, the draft must miss nothing.</summary>
    /// <param name="order">The order.</param>
    /// <param name="whenPaid">Whether the draft is submitted when the order is paid.</param>
    /// <param name="problems">Where more problems are listed than the order has incidents, the keys of those to submit (R11).</param>
    /// <param name="moment">The buyer, and when.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="RefusedException">What the draft misses, <see cref="OrderHoldsNoDraft"/>, <see cref="OrderDoesNotWaitForPayment"/>, or <see cref="NotFound"/>.</exception>
    public Task HandleAsync(
        Guid order, bool whenPaid, IReadOnlyCollection<Guid> problems, Moment moment, CancellationToken cancel) => store.AppendAsync(
        async db =>
        {
            var locked = await db.LockOrderAsync(order, cancel);
            if (locked.BuyerId != moment.By.Person)
                new NotFound().Throw();
            var draft = await db.HeldDraftAsync(locked, cancel);
            if (draft is null || draft.Content.OrderId != order)
                throw new RefusedException(locked.CanBePaid(moment.Today) ?? new OrderHoldsNoDraft());
            if (whenPaid)
            {
                draft.Content.Missing(IntakeStep.Review)?.Throw();
                draft.Save(draft.Content.Picking(problems, locked.Incidents), moment);
            }

            locked.SubmitWhenPaid(whenPaid, moment);
        },
        cancel);
}
