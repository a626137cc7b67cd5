using SupportPortal.Domain.Plans;

namespace SupportPortal.Domain.Packs;

// An order of the portal's own, from its placing to its payment (R27).
public sealed partial class Order
{
    /// <summary>The most orders of one account that wait for their payment at once.</summary>
    public const int MostUnpaid = 10;

    /// <summary>The account that placed it; null for an order from elsewhere.</summary>
    public Guid? BuyerId { get; private set; }

    /// <summary>The form that it was placed with: sent again, it makes no second order. Null for an order from elsewhere.</summary>
    public Guid? PlacedWith { get; private set; }

    /// <summary>The name of the payment method, at most 32 characters; null for an order from elsewhere.</summary>
    public string? PaymentMethod { get; private set; }

    /// <summary>The last day on which it can be paid, to its end, in the seller's zone; null for an order from elsewhere.</summary>
    public LocalDate? PayableUntil { get; private set; }

    /// <summary>When its payment was confirmed; null while unpaid, and for an order from elsewhere.</summary>
    public Instant? PaidAt { get; private set; }

    /// <summary>Who confirmed the payment: an admin, or the portal itself for whoever took it; null as <see cref="PaidAt"/>.</summary>
    public Guid? ConfirmedBy { get; private set; }

    /// <summary>Whether it is unpaid and its last day is over.</summary>
    public bool HasLapsed(LocalDate today) => State == OrderState.Lapsed || (State == OrderState.Unpaid && today > PayableUntil);

    /// <summary>Whether it can be paid today, and so holds what waits for that.</summary>
    public bool WaitsForPayment(LocalDate today) => CanBePaid(today) is null;

    /// <summary>Why it cannot be paid today, or null.</summary>
    public Refusal? CanBePaid(LocalDate today)
    {
        if (HasLapsed(today))
            return new OrderHasLapsed(PayableUntil!.Value);
        return State == OrderState.Unpaid ? null : new OrderDoesNotWaitForPayment();
    }

    /// <summary>Where it stands on a day, whether or not anybody has noticed yet that its last day is over.</summary>
    public OrderState StateOn(LocalDate today) => HasLapsed(today) ? OrderState.Lapsed : State;

    /// <summary>Why money that comes too late cannot pay it, or null: it was cancelled, or has lapsed.</summary>
    public Refusal? CanBePaidLate(LocalDate today) => StateOn(today) switch
    {
        OrderState.Cancelled or OrderState.Lapsed => null,
        OrderState.Unpaid => new OrderCanStillBePaid(PayableUntil!.Value),
        _ => new OrderDoesNotWaitForPayment(),
    };

    /// <summary>Why it cannot be taken down once more, as one from elsewhere (R26), or null: its payment is confirmed on itself.</summary>
    public Refusal? CanComeAgain(LocalDate today) => State == OrderState.Paid ? null : new OrderWasPlacedHere(Id, StateOn(today));

    /// <summary>Why a plan cannot be bought in the portal, or null.</summary>
    public static Refusal? CanBuy(SupportPlan plan) => plan.Terms().IsSoldHere ? null : new PlanIsNotSoldHere();

    /// <summary>Places an order in the portal, which waits for its payment.</summary>
    /// <param name="details">What is bought, at which price.</param>
    /// <param name="placement">How it is to be paid.</param>
    /// <param name="moment">The buyer, and when.</param>
    public static Order Place(OrderDetails details, OrderPlacement placement, Moment moment)
    {
        details.WhyNot(moment.Today)?.Throw();
        CanBuy(details.Plan)?.Throw();
        var order = new Order(details, OrderSource.Portal, moment)
        {
            State = OrderState.Unpaid,
            BuyerId = moment.By.Person,
            PlacedWith = placement.Form,
            PaymentMethod = placement.Method,
            PayableUntil = moment.Today.PlusDays(placement.Days),
        };
        order.Raise(new OrderRecorded(moment, order.Id, OrderSource.Portal, order.Plan));
        return order;
    }

    /// <summary>Confirms the payment, which makes today the purchase date (R22). What it holds is to be submitted now.</summary>
    public void ConfirmPayment(Moment moment)
    {
        CanBePaid(moment.Today)?.Throw();
        BecomePaid(OrderState.Unpaid, moment);
    }

    /// <summary>Confirms a payment that came too late, which makes today the purchase date (R22).</summary>
    public void ConfirmLatePayment(Moment moment)
    {
        CanBePaidLate(moment.Today)?.Throw();
        PayAfterAll(moment);
    }

    /// <summary>Why its buyer cannot begin to pay it by card, or null.</summary>
    public Refusal? CanBePaidByCard(Moment moment)
    {
        if (BuyerId != moment.By.Person)
            return new NotFound();
        return CanBePaid(moment.Today) ?? (PaymentMethod == CardPayment.Method && Amount > 0 ? null : new OrderIsNotPaidByCard());
    }

    /// <summary>Is paid by card. That was begun while it could be paid, so a last day that ended meanwhile does not matter.</summary>
    public void PayByCard(Moment moment)
    {
        if (State != OrderState.Unpaid)
            new OrderDoesNotWaitForPayment().Throw();
        BecomePaid(OrderState.Unpaid, moment);
    }

    /// <summary>Is paid after all, as an admin decides, also once it was cancelled or has lapsed.</summary>
    public void PayAfterAll(Moment moment)
    {
        if (State == OrderState.Paid)
            new OrderDoesNotWaitForPayment().Throw();
        // What was to be submitted with it has lapsed with it, whether or not anybody has noticed.
        SubmitsWhenPaid &= !HasLapsed(moment.Today);
        BecomePaid(StateOn(moment.Today), moment);
    }

    private void BecomePaid(OrderState from, Moment moment)
    {
        (State, PaidAt, ConfirmedBy) = (OrderState.Paid, moment.At, moment.By.Person);
        PaidOn = PurchasedOn = moment.Today;
        SubmissionDueAt = SubmitsWhenPaid ? moment.At : null;
        Raise(new OrderPaid(moment, Id, from));
    }
}
