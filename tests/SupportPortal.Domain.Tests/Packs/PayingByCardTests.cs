using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;

namespace SupportPortal.Domain.Tests.Packs;

[Rule("R27")]
public sealed class PayingByCardTests
{
    private static readonly Moment Buyer = Given.Moment(Given.Buyer);
    private static readonly Uri Page = new("https://checkout.example/pay/cs_1");

    private readonly Order _order = AnOrderOf(499m, "EUR");
    private readonly CardPayment _payment;

    public PayingByCardTests() => _payment = CardPayment.Begin(_order, addsTax: false, Buyer);

    [Fact]
    public void Begins_with_what_the_order_costs_and_an_hour_to_pay()
    {
        Assert.Equal((_order.Id, Given.Buyer, 499m, "EUR"), (_payment.OrderId, _payment.BuyerId, _payment.Amount, _payment.Currency));
        Assert.Equal((Given.Now, Given.Now + Duration.FromHours(1), CardPaymentState.Begun), (_payment.BegunAt, _payment.ExpiresAt, _payment.State));
        Assert.Equal((Given.Now + Duration.FromMinutes(5), false, false), (_payment.LookAt, _payment.PaysTheOrder, _payment.IsUnderWay));
    }

    [Fact]
    public void Is_the_buyers_for_an_unpaid_order_with_a_price()
    {
        Assert.Equal(new NotFound(), _order.CanBePaidByCard(Given.Moment(Given.Stranger)));
        Assert.Equal(new OrderIsNotPaidByCard(), AnOrderOf(499m, "EUR", method: "invoice").CanBePaidByCard(Buyer));
        Assert.Equal(new OrderIsNotPaidByCard(), AnOrderOf(null, null).CanBePaidByCard(Buyer));
        Assert.Equal(new OrderIsNotPaidByCard(), AnOrderOf(0m, "EUR").CanBePaidByCard(Buyer));
        Assert.Equal(new OrderHasLapsed(Given.Today.PlusDays(30)), _order.CanBePaidByCard(Given.On(Given.Today.PlusDays(31))));
        _order.Cancel(null, Buyer);
        Refused.With(new OrderDoesNotWaitForPayment(), () => CardPayment.Begin(_order, addsTax: false, Buyer));
        var free = AnOrderOf(null, null);
        free.Cancel(null, Buyer);
        Assert.Equal(new OrderDoesNotWaitForPayment(), free.CanBePaidByCard(Buyer));
    }

    [Fact]
    public void Counts_when_its_notice_comes_after_the_last_day_as_it_was_begun_in_time()
    {
        var late = Given.On(Given.Today.PlusDays(31));
        Assert.True(_payment.Hear(Paid, _order, late));
        _order.PayByCard(late);
        Assert.Equal(late.Today, _order.PurchasedOn);
    }

    [Theory, Rule("R28")]
    [InlineData(true, false, true)]
    [InlineData(true, true, false)] // exempt
    [InlineData(false, false, false)]
    public void Adds_tax_where_the_order_is_not_exempt(bool adds, bool exempt, bool expected)
    {
        var order = AnOrderOf(499m, "EUR", jurisdiction: "US-TX");
        if (exempt)
            order.RecordExemption(AnExemption(), Buyer);
        Assert.Equal(expected, CardPayment.Begin(order, adds, Buyer).AddsTax);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(299, true)]
    [InlineData(300, false)] // the page did not come; another is asked for
    public void Waits_for_its_page_for_a_while(int seconds, bool goesOn) => Assert.Equal(goesOn, _payment.CanGoOn(Given.Now + Duration.FromSeconds(seconds)));

    [Theory]
    [InlineData(0, true)]
    [InlineData(58, true)]
    [InlineData(59, false)] // a minute is left, too little to type a number in
    public void Goes_on_on_its_page_until_it_nearly_expires(int minutes, bool goesOn)
    {
        _payment.Offer("cs_1", Page);
        Assert.Equal(goesOn, _payment.CanGoOn(Given.Now + Duration.FromMinutes(minutes)));
    }

    [Fact]
    public void Keeps_the_page_that_came_first()
    {
        _payment.Offer("cs_1", Page);
        _payment.Offer("cs_2", new Uri("https://checkout.example/pay/cs_2"));
        Assert.Equal(("cs_1", Page.AbsoluteUri, CardPaymentState.Open), (_payment.Session, _payment.Page, _payment.State));
    }

    [Fact]
    public void Pays_the_order_once_however_often_it_is_told()
    {
        _payment.Offer("cs_1", Page);
        var (first, later) = (Told(Duration.FromMinutes(2)), Told(Duration.FromMinutes(3)));
        Assert.True(_payment.Hear(Paid with { Session = "cs_9" }, _order, first));
        _order.PayByCard(first);
        Assert.False(_payment.Hear(Paid, _order, later));
        Assert.False(_payment.Hear(Paid with { State = CardPaymentState.Ended }, _order, later));
        Assert.Equal((CardPaymentState.Paid, _order.Id, 499m, "EUR", first.At), (_payment.State, _payment.PaidOrder!.Value, _payment.Total!.Value, _payment.TotalCurrency, _payment.PaidAt!.Value));
        Assert.Equal(("cs_1", null), (_payment.Session, _payment.AskedAt));
        Assert.Equal(("pi_1", null, null, false), (_payment.Reference, _payment.Page, _payment.LookAt, _payment.CanGoOn(first.At)));
        Assert.Equal(new CardMoneyCame(first, _order.Id, "pi_1", 499m, "EUR", Question: null), Assert.Single(_payment.Events));
        Assert.Equal((OrderState.Paid, Given.Today), (_order.State, _order.PaidOn));
        Refused.With(new OrderDoesNotWaitForPayment(), () => _order.PayByCard(later));
    }

    [Fact]
    public void Is_on_its_way_after_the_page_and_never_goes_back()
    {
        _payment.Offer("cs_1", Page);
        Assert.False(_payment.Hear(new(CardPaymentState.Processing, "cs_1") { Reference = "pi_1" }, _order, Told(Duration.FromMinutes(2))));
        Assert.True(_payment.IsUnderWay);
        Assert.False(_payment.Hear(new(CardPaymentState.Open, "cs_1"), _order, Told(Duration.FromMinutes(3))));
        Assert.Equal((CardPaymentState.Processing, "pi_1"), (_payment.State, _payment.Reference));
        Assert.False(_payment.Hear(new(CardPaymentState.Ended, "cs_1"), _order, Told(Duration.FromMinutes(4))));
        Assert.Equal((CardPaymentState.Ended, false, null, null), (_payment.State, _payment.IsUnderWay, _payment.LookAt, _payment.Page));
        Assert.True(_payment.Hear(Paid, _order, Told(Duration.FromMinutes(5)))); // the money came all the same
    }

    [Theory]
    [InlineData(2, 7)] // five minutes later at least
    [InlineData(40, 80)] // the longer nothing comes, the rarer
    public void Is_asked_for_rarer_and_rarer(int minutes, int next)
    {
        _payment.Offer("cs_1", Page);
        _payment.LookAgain(Told(Duration.FromMinutes(minutes)));
        Assert.Equal((CardPaymentState.Open, Given.Now + Duration.FromMinutes(next)), (_payment.State, _payment.LookAt));
    }

    [Theory]
    [InlineData(65, CardPaymentState.Begun)]
    [InlineData(66, CardPaymentState.Ended)]
    public void Ends_when_its_page_never_came(int minutes, CardPaymentState state)
    {
        _payment.LookAgain(Told(Duration.FromMinutes(minutes)));
        Assert.Equal((state, state == CardPaymentState.Ended), (_payment.State, _payment.LookAt is null));
        _payment.LookNow(Told(Duration.FromMinutes(70)));
        Assert.Equal(state == CardPaymentState.Ended ? null : Given.Now + Duration.FromMinutes(70), _payment.LookAt);
    }

    [Fact]
    public void Does_not_end_by_itself_once_its_page_has_come()
    {
        _payment.Offer("cs_1", Page);
        _payment.LookAgain(Told(Duration.FromHours(9)));
        Assert.Equal(CardPaymentState.Open, _payment.State);
    }

    [Theory]
    [InlineData(49899, 49899, "EUR", false)]
    [InlineData(49900, 49899, "EUR", false)]
    [InlineData(49899, 49900, "EUR", false)]
    [InlineData(49900, 49900, "SEK", false)]
    [InlineData(49900, 59880, "EUR", false)] // nobody said that taxes are added
    [InlineData(49900, 49900, "EUR", true)]
    public void Counts_when_it_is_what_was_asked_for(int price, int total, string currency, bool counts) // in cents
    {
        var report = Paid with { Price = price / 100m, Total = total / 100m, Currency = currency };
        Assert.Equal(counts, _payment.Hear(report, _order, Told(Duration.FromMinutes(2))));
        Assert.Equal(counts ? null : CardQuestion.OtherAmount, _payment.Question);
    }

    [Theory, Rule("R28")]
    [InlineData(59880, true)]
    [InlineData(49900, true)]
    [InlineData(49899, false)]
    public void Counts_with_the_taxes_that_were_added(int total, bool counts) // in cents
    {
        var payment = CardPayment.Begin(_order, addsTax: true, Buyer);
        Assert.Equal(counts, payment.Hear(Paid with { Total = total / 100m }, _order, Told(Duration.FromMinutes(2))));
    }

    [Fact]
    public void Of_an_order_that_waits_no_more_is_an_admins_to_see_to()
    {
        var (twice, late) = (AnOrderOf(499m, "EUR"), AnOrderOf(499m, "EUR"));
        var (second, lapsed) = (CardPayment.Begin(twice, false, Buyer), CardPayment.Begin(late, false, Buyer));
        twice.PayByCard(Buyer);
        late.Lapse(Given.On(Given.Today.PlusDays(31)));
        _order.Cancel(null, Buyer);
        Assert.False(_payment.Hear(Paid, _order, Told(Duration.FromMinutes(2))) || second.Hear(Paid, twice, Buyer) || lapsed.Hear(Paid, late, Buyer));
        Assert.Equal(
            (CardQuestion.OrderWasOver, CardQuestion.PaidTwice, CardQuestion.OrderWasOver), (_payment.Question!.Value, second.Question!.Value, lapsed.Question!.Value));
        Assert.Equal((true, true, Given.Now + Duration.FromMinutes(2), false), (_payment.IsQuestioned, _payment.IsUnderWay, _payment.AskedAt!.Value, _payment.PaysTheOrder));
        Assert.Equal(CardQuestion.OrderWasOver, Assert.IsType<CardMoneyCame>(Assert.Single(_payment.Events)).Question);
        Assert.Equal((new CardMoneyGoesBack(), null), (second.CanAccept(twice), _payment.CanAccept(_order)));
    }

    [Fact]
    public void Pays_an_order_after_all_as_an_admin_decides()
    {
        _order.Cancel(null, Buyer);
        _payment.Hear(Paid, _order, Told(Duration.FromMinutes(2)));
        Refused.With(new ReasonIsMissing(), () => _payment.Accept(_order, " ", Given.AdminMoment()));
        _payment.Accept(_order, "They want it still.", Given.AdminMoment());
        _order.PayAfterAll(Given.AdminMoment());
        Assert.Equal((CardAnswer.Accepted, Given.AdminId, Given.Now, "They want it still."), (_payment.Answer!.Value, _payment.AnsweredBy!.Value, _payment.AnsweredAt!.Value, _payment.Reason));
        Assert.Equal((true, false, false), (_payment.PaysTheOrder, _payment.IsQuestioned, _payment.IsUnderWay));
        Assert.Equal(new CardMoneyAccepted(Given.AdminMoment(), _order.Id, "They want it still."), _payment.Events[^1]);
        Assert.Equal((OrderState.Paid, Given.AdminId), (_order.State, _order.ConfirmedBy));
        Refused.With(new CardMoneyIsSeenTo(), () => _payment.Accept(_order, "Again.", Given.AdminMoment()));
        Refused.With(new OrderDoesNotWaitForPayment(), () => _order.PayAfterAll(Given.AdminMoment()));
    }

    [Fact]
    public void Is_given_back_and_noted_with_a_reason()
    {
        _order.Cancel(null, Buyer);
        _payment.Hear(Paid, _order, Told(Duration.FromMinutes(2)));
        Refused.With(new ReasonIsMissing(), () => _payment.NoteReturned("", Given.AdminMoment()));
        _payment.NoteReturned("All of it.", Given.AdminMoment());
        Assert.Equal((CardAnswer.Returned, false), (_payment.Answer, _payment.PaysTheOrder));
        Assert.Equal(new CardMoneyReturned(Given.AdminMoment(), _order.Id, "All of it."), _payment.Events[^1]);
        Refused.With(new CardMoneyIsSeenTo(), () => _payment.NoteReturned("Again.", Given.AdminMoment()));
    }

    [Fact]
    public void Is_owed_back_when_its_pack_is_refunded()
    {
        _payment.OweReturn(Given.AdminMoment());
        Assert.Empty(_payment.Events); // it paid nothing yet
        _payment.Hear(Paid, _order, Told(Duration.FromMinutes(2)));
        _order.PayByCard(Told(Duration.FromMinutes(2)));
        _payment.OweReturn(Given.AdminMoment());
        _payment.OweReturn(Given.AdminMoment(later: Duration.FromHours(1)));
        Assert.Equal((CardQuestion.PackRefunded, Given.Now), (_payment.Question, _payment.AskedAt));
        Assert.Equal([new CardMoneyIsOwed(Given.AdminMoment(), _order.Id)], _payment.Events.OfType<CardMoneyIsOwed>());
        Refused.With(new CardMoneyGoesBack(), () => _payment.Accept(_order, "Keep it.", Given.AdminMoment()));
        _payment.NoteReturned("What was left.", Given.AdminMoment());
        _payment.OweReturn(Given.AdminMoment(later: Duration.FromHours(2)));
        Assert.Equal((true, null, Given.Now + Duration.FromHours(2)), (_payment.IsQuestioned, _payment.Reason, _payment.AskedAt));
    }

    [Fact, Rule("R38")]
    public void Forgets_what_was_written_when_the_buyer_is_deleted()
    {
        _payment.ForgetReason();
        Assert.Null(_payment.Reason);
        _order.Cancel(null, Buyer);
        _payment.Hear(Paid, _order, Told(Duration.FromMinutes(2)));
        _payment.NoteReturned("Marek wanted it back.", Given.AdminMoment());
        _payment.ForgetReason();
        Assert.Equal("", _payment.Reason);
    }

    private static CardReport Paid => new(CardPaymentState.Paid, "cs_1") { Reference = "pi_1", Price = 499m, Total = 499m, Currency = "EUR" };

    private static Moment Told(Duration later) => Given.Moment(Guid.Empty, later);

    private static Order AnOrderOf(decimal? amount, string? currency, string method = CardPayment.Method, string? jurisdiction = null) => Order.Place(
        Given.Details(purchasedOn: Given.Today) with { Amount = amount, Currency = currency, Jurisdiction = jurisdiction },
        new OrderPlacement(Guid.NewGuid(), method, ServiceTerms.Default.PaymentDays),
        Buyer);

    private static TaxExemption AnExemption()
    {
        var file = new SupportPortal.Domain.Incidents.StoredFile(Guid.NewGuid(), "certificate.pdf", 4711, "application/pdf", new string('a', 64));
        var exemption = TaxExemption.Upload(new ExemptionClaim(Jurisdiction.Of("US-TX"), "01-339", Given.Today.PlusYears(1)), file, Buyer);
        exemption.Approve(Given.ACause("Looked up."), anotherAdminExists: true, Given.AdminMoment());
        return exemption;
    }
}
