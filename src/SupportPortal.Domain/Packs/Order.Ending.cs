namespace SupportPortal.Domain.Packs;

// How an order of the portal ends without a payment (R27).
public sealed partial class Order
{
    /// <summary>How it was cancelled; null if it never was.</summary>
    public OrderCancellation? Cancellation { get; private set; }

    /// <summary>When it was cancelled; null if it never was.</summary>
    public Instant? CancelledAt { get; private set; }

    /// <summary>Why it was cancelled, at most 1,000 characters; null if nobody said, and once the buyer's account is deleted (R38).</summary>
    public string? CancelReason { get; private set; }

    /// <summary>Why the person cannot cancel it, or null: its buyer can, and an admin for them.</summary>
    public Refusal? CanCancel(Actor by)
    {
        if (BuyerId != by.Person && !by.IsAdmin)
            return new NotFound();
        return State == OrderState.Unpaid ? null : new OrderDoesNotWaitForPayment();
    }

    /// <summary>Cancels it before it is paid; the draft that it held is let go.</summary>
    /// <param name="reason">Why, for the buyer to read; a buyer need not give one.</param>
    /// <param name="moment">Who and when.</param>
    public void Cancel(string? reason, Moment moment)
    {
        CanCancel(moment.By)?.Throw();
        var (cause, byBuyer) = (new LedgerCause(Id, reason), moment.By.Person == BuyerId);
        (byBuyer ? cause.WhyNot() : cause.WhyNoReason())?.Throw();
        Cancel(byBuyer ? OrderCancellation.ByBuyer : OrderCancellation.ByAdmin, reason, moment);
    }

    /// <summary>Cancels it because its buyer deletes the account: nobody is there to pay it (R38).</summary>
    public void CancelWithAccount(Moment moment)
    {
        if (BuyerId != moment.By.Person)
            new NotFound().Throw();
        CanCancel(moment.By)?.Throw();
        Cancel(OrderCancellation.WithAccount, null, moment);
    }

    /// <summary>Ends it once its last day is over without a payment; the draft that it held is let go.</summary>
    public void Lapse(Moment moment)
    {
        if (State != OrderState.Unpaid)
            new OrderDoesNotWaitForPayment().Throw();
        if (!HasLapsed(moment.Today))
            new OrderCanStillBePaid(PayableUntil!.Value).Throw();
        (State, DraftId, SubmitsWhenPaid) = (OrderState.Lapsed, null, false);
        Raise(new OrderLapsed(moment, Id));
    }

    private void Cancel(OrderCancellation how, string? reason, Moment moment)
    {
        (State, DraftId, SubmitsWhenPaid) = (OrderState.Cancelled, null, false);
        (Cancellation, CancelledAt, CancelReason) = (how, moment.At, reason);
        Raise(new OrderCancelled(moment, Id, reason));
    }
}
