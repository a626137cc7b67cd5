using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Domain.Tests.Packs;

[Rule("R27")]
public sealed class PayingForADraftTests
{
    private static readonly Guid Draft = Guid.NewGuid();
    private static readonly Moment Buyer = Given.Moment(Given.Buyer);

    [Fact]
    public void Is_for_one_draft_of_the_buyer_until_another_pays_for_it()
    {
        var order = AHoldingOrder();
        order.Hold(Draft, Buyer);
        Refused.With(new OrderHoldsAnotherDraft(), () => order.Hold(Guid.NewGuid(), Buyer));
        Refused.With(new NotFound(), () => order.Hold(Draft, Given.Moment(Given.Stranger)));
        Refused.With(new NotFound(), () => order.LetGo(Given.Moment(Given.Stranger)));
        order.LetGo(Buyer);
        Assert.Equal((null, false), (order.DraftId, order.SubmitsWhenPaid));
    }

    [Fact]
    public void Is_chosen_while_the_order_can_be_paid()
    {
        var order = AHoldingOrder();
        Refused.With(new OrderHasLapsed(Given.Today.PlusDays(30)), () => order.Hold(Draft, Given.On(Given.Today.PlusDays(31))));
        order.ConfirmPayment(Given.AdminMoment());
        Refused.With(new OrderDoesNotWaitForPayment(), () => order.SubmitWhenPaid(true, Buyer));
        Refused.With(new OrderHoldsNoDraft(), () => Given.AnUnpaidOrder().SubmitWhenPaid(true, Buyer));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Submits_it_when_paid_if_the_buyer_chose_so(bool submits)
    {
        var order = AHoldingOrder();
        order.SubmitWhenPaid(true, Buyer);
        order.SubmitWhenPaid(submits, Buyer);
        Assert.Equal(new SubmissionWhenPaidChosen(Buyer, order.Id, Draft, submits), order.Events[^1]);
        order.ConfirmPayment(Given.AdminMoment());
        Assert.Equal(submits ? Given.Now : null, order.SubmissionDueAt);
    }

    [Fact]
    public void Notes_what_became_of_it_once_and_what_is_left_then()
    {
        var (order, pack) = (ADueOrder(), Given.APack(used: 2));
        order.NoteSubmitted([new IncidentNumber(20377), new IncidentNumber(20378)], pack, Given.Moment(Guid.Empty));
        Assert.Equal((new IncidentNumber(20377), null), (order.SubmittedAs, order.SubmissionDueAt));
        Assert.Equal(new DraftSubmittedWhenPaid(Given.Moment(Guid.Empty), order.Id, Draft, new IncidentNumber(20377), 2, 3, pack.LastDay), order.Events[^1]);
        Refused.With(new OrderHoldsNoDraft(), () => order.NoteSubmitted([new IncidentNumber(2)], pack, Given.AdminMoment()));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Says_of_the_pack_whether_it_submits_it(bool submits)
    {
        var order = AHoldingOrder();
        order.SubmitWhenPaid(submits, Buyer);
        order.ConfirmPayment(Given.AdminMoment());
        var pack = Pack.Purchase(order, PackContents.Fixed(order.Plan, order.PurchasedOn), Given.Buyer, Given.AdminMoment());
        Assert.Equal(submits, Assert.IsType<PackPurchased>(Assert.Single(pack.Events)).Submits);
    }

    [Fact]
    public void Notes_why_it_could_not_be_submitted()
    {
        var (order, pack) = (ADueOrder(), Given.APack());
        order.NoteNotSubmitted(SubmissionObstacle.NotServed, pack, Given.AdminMoment());
        Assert.Equal((SubmissionObstacle.NotServed, null), (order.Obstacle, order.SubmissionDueAt));
        Assert.Equal(new DraftNotSubmittedWhenPaid(Given.AdminMoment(), order.Id, Draft, SubmissionObstacle.NotServed, 5, pack.LastDay), order.Events[^1]);
    }

    [Fact]
    public void Lets_go_of_it_when_nobody_will_pay()
    {
        var (cancelled, lapsed) = (AHoldingOrder(), AHoldingOrder());
        cancelled.SubmitWhenPaid(true, Buyer);
        lapsed.SubmitWhenPaid(true, Buyer);
        cancelled.Cancel(null, Buyer);
        lapsed.Lapse(Given.On(Given.Today.PlusDays(31)));
        Assert.Equal((null, false), (cancelled.DraftId, cancelled.SubmitsWhenPaid));
        Assert.Equal((null, false), (lapsed.DraftId, lapsed.SubmitsWhenPaid));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)] // nobody has noticed yet
    public void Does_not_submit_it_with_money_that_comes_too_late(bool hasLapsed)
    {
        var (order, late) = (AHoldingOrder(), Given.On(Given.Today.PlusDays(31)));
        order.SubmitWhenPaid(true, Buyer);
        if (hasLapsed)
            order.Lapse(late);
        order.ConfirmLatePayment(late);
        Assert.Equal((OrderState.Paid, false, null), (order.State, order.SubmitsWhenPaid, order.SubmissionDueAt));
    }

    private static Order AHoldingOrder()
    {
        var order = Given.AnUnpaidOrder();
        order.Hold(Draft, Buyer);
        return order;
    }

    private static Order ADueOrder()
    {
        var order = AHoldingOrder();
        order.SubmitWhenPaid(true, Buyer);
        order.ConfirmPayment(Given.AdminMoment());
        return order;
    }
}
