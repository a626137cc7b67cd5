using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;

namespace SupportPortal.Domain.Tests.Packs;

[Rule("R27")]
public sealed class PayingByCardTests
{
    private static readonly Moment Begun = Given.Moment(Given.Buyer);
    private static readonly Moment Heard = After(Duration.FromMinutes(2));

    [Fact]
    public void Asks_for_what_the_order_costs_and_for_an_hour()
    {
        var order = AnOrder();
        var payment = CardPayment.Begin(order, addsTax: true, Begun);
        Assert.Equal((order.Id, Given.Buyer, 1499m, "EUR", true), (payment.OrderId, payment.BuyerId, payment.Amount, payment.Currency, payment.AddsTax));
        Assert.Equal((CardPaymentState.Begun, Given.Now + Duration.FromHours(1), Given.Now + Duration.FromMinutes(5)), (payment.State, payment.ExpiresAt, payment.LookAt));
    }

    [Fact]
    public void Is_for_its_buyer_while_it_waits_for_a_payment_by_card()
    {
        Refused.With(new NotFound(), () => CardPayment.Begin(AnOrder(), false, Given.Moment(Given.Stranger)));
        Refused.With(new OrderIsNotPaidByCard(), () => CardPayment.Begin(AnOrder(method: "invoice"), false, Begun));
        Refused.With(new OrderIsNotPaidByCard(), () => CardPayment.Begin(AnOrder(amount: null), false, Begun));
        Refused.With(new OrderHasLapsed(Given.Today.PlusDays(30)), () => CardPayment.Begin(AnOrder(), false, Given.On(Given.Today.PlusDays(31))));
    }

    [Fact, Rule("R28")]
    public void Has_no_taxes_added_where_the_order_is_exempt()
    {
        var order = AnOrder(jurisdiction: "US-TX");
        var file = new StoredFile(Guid.NewGuid(), "certificate.pdf", 4711, "application/pdf", new string('a', 64));
        var paper = TaxExemption.Upload(new ExemptionClaim(Jurisdiction.Of("US-TX"), "01-339", Given.Today.PlusYears(1)), file, Begun);
        paper.Approve(Given.ACause(), anotherAdminExists: true, Given.AdminMoment());
        order.RecordExemption(paper, Begun);
        Assert.False(CardPayment.Begin(order, addsTax: true, Begun).AddsTax);
    }

    [Fact]
    public void Pays_the_order_once_however_often_it_is_told()
    {
        var (order, payment) = AnOpenOne();
        Assert.True(payment.Hear(Paid(), order, Heard));
        order.PayByCard(Heard);
        Assert.False(payment.Hear(Paid(), order, After(Duration.FromHours(1))));
        Assert.Equal((true, null, Heard.At, "pi_1", null), (payment.PaysTheOrder, payment.Question, payment.PaidAt, payment.Reference, payment.LookAt));
        Assert.Equal(new CardMoneyCame(Heard, order.Id, "pi_1", 1499m, "EUR", null), Assert.Single(payment.Events));
        Assert.Equal((OrderState.Paid, Heard.Today, Guid.Empty), (order.State, order.PaidOn, order.ConfirmedBy));
    }

    [Fact]
    public void Counts_when_its_notice_comes_after_the_last_day_as_it_was_begun_in_time()
    {
        var (order, payment) = AnOpenOne();
        var late = Given.On(Given.Today.PlusDays(31));
        Assert.True(payment.Hear(Paid(), order, late));
        order.PayByCard(late);
        Assert.Equal(late.Today, order.PurchasedOn);
    }

    [Theory]
    [InlineData(1498.99, 1498.99, "EUR", false)] // less
    [InlineData(1500, 1500, "EUR", false)] // more
    [InlineData(1499, 1499, "SEK", false)] // in another currency
    [InlineData(1499, 1798.8, "EUR", false)] // with taxes that nobody asked for
    [InlineData(1499, 1000, "EUR", true)] // with something taken off
    public void Asks_an_admin_when_something_else_came_than_was_asked_for(decimal price, decimal total, string currency, bool addsTax)
    {
        var (order, payment) = AnOpenOne(addsTax);
        Assert.False(payment.Hear(Paid() with { Price = price, Total = total, Currency = currency }, order, Heard));
        Assert.Equal((CardQuestion.OtherAmount, Heard.At, false, true), (payment.Question, payment.AskedAt, payment.PaysTheOrder, payment.IsUnderWay));
        Assert.Equal(OrderState.Unpaid, order.State);
    }

    [Fact]
    public void Counts_with_the_taxes_that_were_asked_for()
    {
        var (order, payment) = AnOpenOne(addsTax: true);
        Assert.True(payment.Hear(Paid() with { Total = 1798.80m }, order, Heard));
    }

    [Fact]
    public void Asks_an_admin_when_the_order_was_over_or_was_paid()
    {
        foreach (var (end, question) in new (Action<Order>, CardQuestion)[]
        {
            (order => order.Cancel(null, Begun), CardQuestion.OrderWasOver),
            (order => order.Lapse(Given.On(Given.Today.PlusDays(31))), CardQuestion.OrderWasOver),
            (order => order.ConfirmPayment(Given.AdminMoment()), CardQuestion.PaidTwice),
        })
        {
            var (order, payment) = AnOpenOne();
            end(order);
            Assert.False(payment.Hear(Paid(), order, Heard));
            Assert.Equal(question, payment.Question);
            Refused.With(new OrderDoesNotWaitForPayment(), () => order.PayByCard(Heard));
        }
    }

    [Fact]
    public void Lets_an_admin_have_the_money_count_after_all()
    {
        var (order, payment) = AnOpenOne();
        order.Cancel(null, Begun);
        payment.Hear(Paid(), order, Heard);
        Refused.With(new ReasonIsMissing(), () => payment.Accept(order, " ", Given.AdminMoment()));
        payment.Accept(order, "They want the pack.", Given.AdminMoment());
        order.PayAfterAll(Given.AdminMoment());
        Assert.Equal((CardAnswer.Accepted, Given.AdminId, true, OrderState.Paid), (payment.Answer, payment.AnsweredBy, payment.PaysTheOrder, order.State));
        Refused.With(new CardMoneyIsSeenTo(), () => payment.NoteReturned("Twice.", Given.AdminMoment()));
    }

    [Fact]
    public void Lets_money_that_came_twice_only_go_back()
    {
        var (order, payment) = AnOpenOne();
        order.ConfirmPayment(Given.AdminMoment());
        payment.Hear(Paid(), order, Heard);
        Refused.With(new CardMoneyGoesBack(), () => payment.Accept(order, "Why not.", Given.AdminMoment()));
        payment.NoteReturned("All of it, on 20 November.", Given.AdminMoment());
        Assert.Equal((CardAnswer.Returned, false, false), (payment.Answer, payment.IsQuestioned, payment.PaysTheOrder));
    }

    [Fact]
    public void Owes_money_once_the_pack_is_refunded_until_it_is_given_back()
    {
        var (order, payment) = AnOpenOne();
        payment.OweReturn(Heard);
        Assert.False(payment.IsQuestioned);
        payment.Hear(Paid(), order, Heard);
        order.PayByCard(Heard);
        payment.OweReturn(Given.AdminMoment());
        payment.OweReturn(Given.AdminMoment());
        Assert.Equal((CardQuestion.PackRefunded, true), (payment.Question, payment.PaysTheOrder));
        Refused.With(new CardMoneyGoesBack(), () => payment.Accept(order, "Why not.", Given.AdminMoment()));
        payment.NoteReturned("Three of five.", Given.AdminMoment());
        payment.ForgetReason();
        Assert.Equal(("", 1), (payment.Reason, payment.Events.OfType<CardMoneyIsOwed>().Count()));
    }

    [Fact]
    public void Goes_on_at_the_same_page_while_that_can_be_paid_on()
    {
        var (order, payment) = AnOpenOne();
        Assert.True(payment.CanGoOn(Given.Now + Duration.FromMinutes(58)));
        Assert.False(payment.CanGoOn(payment.ExpiresAt - Duration.FromMinutes(1)));
        payment.Offer("cs_2", new Uri("https://pay.example/other"));
        Assert.Equal(("cs_1", "https://pay.example/1"), (payment.Session, payment.Page));
        payment.Hear(new CardReport(CardPaymentState.Ended, "cs_1"), order, Heard);
        Assert.Equal((false, null, null), (payment.CanGoOn(Given.Now), payment.Page, payment.LookAt));
    }

    [Fact]
    public void Is_told_nothing_back_by_what_comes_late_but_money()
    {
        var (order, payment) = AnOpenOne();
        payment.Hear(new CardReport(CardPaymentState.Processing, "cs_1"), order, Heard);
        payment.Hear(new CardReport(CardPaymentState.Open, "cs_1"), order, Heard);
        Assert.Equal((CardPaymentState.Processing, true), (payment.State, payment.IsUnderWay));
        payment.Hear(new CardReport(CardPaymentState.Ended, "cs_1"), order, Heard);
        payment.Hear(new CardReport(CardPaymentState.Processing, "cs_1"), order, Heard);
        Assert.Equal(CardPaymentState.Ended, payment.State);
        Assert.True(payment.Hear(Paid(), order, Heard));
    }

    [Fact]
    public void Is_asked_for_the_rarer_the_longer_nothing_comes()
    {
        var (order, payment) = AnOpenOne();
        foreach (var (after, next) in new[] { (1, 6), (20, 40), (60, 120) })
        {
            payment.Hear(new CardReport(CardPaymentState.Open, "cs_1"), order, After(Duration.FromMinutes(after)));
            Assert.Equal(Given.Now + Duration.FromMinutes(next), payment.LookAt);
        }

        payment.LookNow(Heard);
        Assert.Equal(Heard.At, payment.LookAt);
    }

    [Fact]
    public void Ends_when_its_page_never_came()
    {
        var payment = CardPayment.Begin(AnOrder(), false, Begun);
        Assert.Equal((true, false), (payment.CanGoOn(Given.Now), payment.CanGoOn(Given.Now + Duration.FromMinutes(5))));
        payment.LookAgain(After(Duration.FromMinutes(30)));
        Assert.Equal(CardPaymentState.Begun, payment.State);
        payment.LookAgain(After(Duration.FromMinutes(66)));
        payment.LookNow(Heard);
        Assert.Equal((CardPaymentState.Ended, null), (payment.State, payment.LookAt));
    }

    private static Moment After(Duration later) => Given.Moment(Guid.Empty, later, Roles.System);

    private static CardReport Paid() => new(CardPaymentState.Paid, "cs_1") { Reference = "pi_1", Price = 1499m, Total = 1499m, Currency = "EUR" };

    private static Order AnOrder(string method = CardPayment.Method, decimal? amount = 1499m, string? jurisdiction = null)
    {
        var details = Given.Details(purchasedOn: Given.Today) with { Amount = amount, Currency = amount is null ? null : "EUR", Jurisdiction = jurisdiction };
        var order = Order.Place(details, new OrderPlacement(Guid.NewGuid(), method, 30), Begun);
        order.ClearEvents();
        return order;
    }

    private static (Order Order, CardPayment Payment) AnOpenOne(bool addsTax = false)
    {
        var order = AnOrder();
        var payment = CardPayment.Begin(order, addsTax, Begun);
        payment.Offer("cs_1", new Uri("https://pay.example/1"));
        return (order, payment);
    }
}
