using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Domain.Tests.Packs;

[Rule("R27")]
public sealed class BuyingAPackTests
{
    private static readonly LocalDate LastDay = Given.Today.PlusDays(30);

    [Theory]
    [InlineData(Roles.Customer)]
    [InlineData(Roles.SupportEngineer)]
    [InlineData(Roles.Admin)]
    public void Makes_an_order_for_any_kind_of_sign_in(Roles roles)
    {
        var (buyer, form) = (Given.Moment(Given.Buyer, roles: roles), Guid.NewGuid());
        var order = Order.Place(Given.Details(purchasedOn: Given.Today), new OrderPlacement(form, "invoice", 30), buyer);
        Assert.Equal((OrderSource.Portal, OrderState.Unpaid, null), (order.Source, order.State, order.PaidOn));
        Assert.Equal((Given.Buyer, form, "invoice", LastDay), (order.BuyerId, order.PlacedWith, order.PaymentMethod, order.PayableUntil));
        Assert.Equal(new OrderRecorded(buyer, order.Id, OrderSource.Portal, SupportPlan.FivePack), Assert.Single(order.Events));
    }

    [Theory]
    [InlineData(SupportPlan.SingleIncident, true)]
    [InlineData(SupportPlan.FivePack, true)]
    [InlineData(SupportPlan.PartnerGold20, false)]
    [InlineData(SupportPlan.PartnerSilver15, false)]
    [InlineData(SupportPlan.PartnerMaps10, false)]
    [InlineData(SupportPlan.SignatureCloud, false)]
    [InlineData(SupportPlan.AdvancedPartner, false)]
    public void Is_for_the_plans_that_anybody_can_hold(SupportPlan plan, bool sold)
    {
        Assert.Equal(sold ? null : new PlanIsNotSoldHere(), Order.CanBuy(plan));
        if (!sold)
            Refused.With(new PlanIsNotSoldHere(), () => Given.AnUnpaidOrder(plan: plan));
    }

    [Theory]
    [InlineData(SupportPlan.SingleIncident, 1)]
    [InlineData(SupportPlan.FivePack, 5)]
    [InlineData(SupportPlan.SignatureCloud, 0)] // as many as its contract says
    public void Brings_as_many_incidents_as_the_plan_says(SupportPlan plan, int incidents) =>
        Assert.Equal(incidents, Given.AnOrder(plan).Incidents);

    [Fact]
    public void Asks_for_details_that_can_be() =>
        Refused.With(new CurrencyIsMissing(), () => Order.Place(
            Given.Details(purchasedOn: Given.Today) with { Amount = 1 }, new OrderPlacement(Guid.NewGuid(), "invoice", 30), Given.Moment(Given.Buyer)));

    [Theory, Rule("R22")]
    [InlineData(0)]
    [InlineData(30)] // to the end of the last day
    public void Is_paid_on_the_day_on_which_the_payment_is_confirmed(int days)
    {
        var (order, then) = (Given.AnUnpaidOrder(), Given.On(Given.Today.PlusDays(days), Given.AdminId));
        order.ConfirmPayment(then);
        Assert.Equal((OrderState.Paid, then.Today, then.Today), (order.State, order.PaidOn, order.PurchasedOn));
        Assert.Equal((then.At, Given.AdminId, null), (order.PaidAt, order.ConfirmedBy, order.SubmissionDueAt));
    }

    [Fact]
    public void Lapses_when_its_last_day_is_over_whoever_has_noticed()
    {
        var (order, after) = (Given.AnUnpaidOrder(), Given.On(LastDay.PlusDays(1), Given.AdminId));
        Assert.Equal((false, true), (order.HasLapsed(LastDay), order.HasLapsed(after.Today)));
        Assert.Equal((true, false), (order.WaitsForPayment(LastDay), order.WaitsForPayment(after.Today)));
        Refused.With(new OrderHasLapsed(LastDay), () => order.ConfirmPayment(after));
        Refused.With(new OrderCanStillBePaid(LastDay), () => order.Lapse(Given.On(LastDay)));
        order.Lapse(after);
        Assert.Equal((OrderState.Lapsed, true), (order.State, order.HasLapsed(Given.Today)));
        Assert.Equal(new OrderLapsed(after, order.Id), Assert.Single(order.Events));
    }

    [Fact]
    public void Is_cancelled_by_the_buyer_who_need_not_say_why()
    {
        var order = Given.AnUnpaidOrder();
        order.Cancel(null, Given.Moment(Given.Buyer));
        Assert.Equal((OrderState.Cancelled, OrderCancellation.ByBuyer, Given.Now, null), (order.State, order.Cancellation, order.CancelledAt, order.CancelReason));
        Assert.Equal(new OrderCancelled(Given.Moment(Given.Buyer), order.Id, null), Assert.Single(order.Events));
    }

    [Fact]
    public void Is_cancelled_by_an_admin_who_says_why()
    {
        var order = Given.AnUnpaidOrder();
        Refused.With(new ReasonIsMissing(), () => order.Cancel(" ", Given.AdminMoment()));
        Refused.With(new ReasonIsTooLong(1000), () => order.Cancel(new string('x', 1001), Given.Moment(Given.Buyer)));
        order.Cancel("You asked for it on the telephone.", Given.AdminMoment());
        Assert.Equal((OrderState.Cancelled, OrderCancellation.ByAdmin, "You asked for it on the telephone."), (order.State, order.Cancellation, order.CancelReason));
        order.ForgetPurchaser();
        Assert.Null(order.CancelReason);
    }

    [Fact, Rule("R38")]
    public void Is_cancelled_with_the_account_of_its_buyer()
    {
        var order = Given.AnUnpaidOrder();
        Refused.With(new NotFound(), () => order.CancelWithAccount(Given.AdminMoment()));
        order.CancelWithAccount(Given.Moment(Given.Buyer));
        Assert.Equal((OrderState.Cancelled, OrderCancellation.WithAccount), (order.State, order.Cancellation));
        Refused.With(new OrderDoesNotWaitForPayment(), () => order.CancelWithAccount(Given.Moment(Given.Buyer)));
    }

    [Fact, Rule("R37")]
    public void Is_nobody_elses_to_cancel() => Refused.With(new NotFound(), () => Given.AnUnpaidOrder().Cancel(null, Given.Moment(Given.Stranger)));

    [Fact]
    public void Ends_in_one_way_only()
    {
        var (paid, cancelled, lapsed) = (Given.AnUnpaidOrder(), Given.AnUnpaidOrder(), Given.AnUnpaidOrder());
        paid.ConfirmPayment(Given.AdminMoment());
        cancelled.Cancel(null, Given.Moment(Given.Buyer));
        lapsed.Lapse(Given.On(LastDay.PlusDays(1)));
        foreach (var order in new[] { paid, cancelled, lapsed })
        {
            Assert.Throws<RefusedException>(() => order.ConfirmPayment(Given.AdminMoment()));
            Refused.With(new OrderDoesNotWaitForPayment(), () => order.Cancel(null, Given.Moment(Given.Buyer)));
            Refused.With(new OrderDoesNotWaitForPayment(), () => order.Lapse(Given.On(LastDay.PlusDays(1))));
        }
    }

    [Theory, Rule("R22")]
    [InlineData(OrderState.Lapsed)]
    [InlineData(OrderState.Unpaid)] // nobody has noticed yet that its last day is over
    [InlineData(OrderState.Cancelled)]
    public void Is_paid_by_late_money_on_the_day_on_which_that_is_confirmed(OrderState state)
    {
        var (order, late) = (Given.AnUnpaidOrder(), Given.On(LastDay.PlusDays(9), Given.AdminId));
        if (state == OrderState.Lapsed)
            order.Lapse(late);
        if (state == OrderState.Cancelled)
            order.Cancel(null, Given.Moment(Given.Buyer));
        var from = state == OrderState.Cancelled ? state : OrderState.Lapsed;
        Refused.With(state == OrderState.Cancelled ? new OrderDoesNotWaitForPayment() : new OrderHasLapsed(LastDay), () => order.ConfirmPayment(late));

        order.ConfirmLatePayment(late);

        Assert.Equal((OrderState.Paid, late.Today, late.Today, Given.AdminId), (order.State, order.PaidOn, order.PurchasedOn, order.ConfirmedBy));
        Assert.Equal((new OrderPaid(late, order.Id, from), Given.Number), (order.Events[^1], order.NumberWritten));
        Refused.With(new OrderDoesNotWaitForPayment(), () => order.ConfirmLatePayment(late));
    }

    [Fact]
    public void Takes_no_money_as_late_while_it_waits_for_it() =>
        Refused.With(new OrderCanStillBePaid(LastDay), () => Given.AnUnpaidOrder().ConfirmLatePayment(Given.On(LastDay, Given.AdminId)));

    [Fact, Rule("R26")]
    public void Of_elsewhere_never_waits_for_a_payment()
    {
        var order = Given.AnOrder();
        Assert.Equal((false, new OrderDoesNotWaitForPayment()), (order.HasLapsed(Given.Today.PlusYears(9)), order.CanBePaid(Given.Today)));
    }
}
