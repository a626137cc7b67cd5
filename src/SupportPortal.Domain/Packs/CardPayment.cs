namespace SupportPortal.Domain.Packs;

/// <summary>
/// One try to pay an order by card, on the page of whoever takes the payment, who alone sees the data of the card (R27).
/// What they tell may come several times, late, and in any order: the money counts once, and is never lost.
/// </summary>
public sealed partial class CardPayment : Entity
{
    /// <summary>The name of the payment method.</summary>
    public const string Method = "card";

    /// <summary>The most characters of their numbers.</summary>
    public const int MostNumber = 255;

    /// <summary>The most characters of the address of their page.</summary>
    public const int MostPage = 2048;

    /// <summary>For how long a page can be paid on; those who take payments want half an hour at least.</summary>
    public static readonly Duration Lifetime = Duration.FromHours(1);

    // A page that did not come in this time is not waited for: another is asked for.
    private static readonly Duration Patience = Duration.FromMinutes(5);

    // For the store, which fills the properties.
    private CardPayment()
    {
    }

    /// <summary>The order that it is to pay.</summary>
    public Guid OrderId { get; private set; }

    /// <summary>Who pays.</summary>
    public Guid BuyerId { get; private set; }

    /// <summary>What is asked for, without taxes, with two decimals.</summary>
    public decimal Amount { get; private set; }

    /// <summary>Three capital letters (ISO 4217).</summary>
    public string Currency { get; private set; } = null!;

    /// <summary>Whether whoever takes the payment adds taxes to it.</summary>
    public bool AddsTax { get; private set; }

    /// <summary>When it was begun.</summary>
    public Instant BegunAt { get; private set; }

    /// <summary>Until when the page can be paid on, exclusive.</summary>
    public Instant ExpiresAt { get; private set; }

    /// <summary>How far it has come.</summary>
    public CardPaymentState State { get; private set; }

    /// <summary>Their number of the checkout; null until the page has come.</summary>
    public string? Session { get; private set; }

    /// <summary>The address of the page; null before it has come, and once nothing can be paid there.</summary>
    public string? Page { get; private set; }

    /// <summary>Their number of the payment, which their own list of payments shows; null until there is one.</summary>
    public string? Reference { get; private set; }

    /// <summary>What was charged, with the taxes that they added; null until it is paid.</summary>
    public decimal? Total { get; private set; }

    /// <summary>The currency of <see cref="Total"/>.</summary>
    public string? TotalCurrency { get; private set; }

    /// <summary>When the portal was told that it is paid; null until then.</summary>
    public Instant? PaidAt { get; private set; }

    /// <summary>When to ask how far it has come; null when nothing more comes of it.</summary>
    public Instant? LookAt { get; private set; }

    /// <summary>The order, once it is paid with this; null until then. An order is paid once.</summary>
    public Guid? PaidOrder { get; private set; }

    /// <summary>Whether the order was paid with it.</summary>
    public bool PaysTheOrder => PaidOrder is not null;

    /// <summary>Whether the money is on its way, or somebody has to see to it: a second payment would be one too many.</summary>
    public bool IsUnderWay => State == CardPaymentState.Processing || IsQuestioned;

    /// <summary>Begins to pay an order.</summary>
    /// <param name="order">The order, unpaid.</param>
    /// <param name="addsTax">Whether whoever takes payments adds taxes where an order is not exempt from them (R28).</param>
    /// <param name="moment">The buyer, and when.</param>
    public static CardPayment Begin(Order order, bool addsTax, Moment moment)
    {
        order.CanBePaidByCard(moment)?.Throw();
        return new CardPayment
        {
            Id = Guid.CreateVersion7(moment.At.ToDateTimeOffset()),
            OrderId = order.Id,
            BuyerId = moment.By.Person,
            Amount = order.Amount!.Value,
            Currency = order.Currency!,
            AddsTax = addsTax && !order.IsTaxExempt,
            BegunAt = moment.At,
            ExpiresAt = Instant.FromUnixTimeSeconds((moment.At + Lifetime).ToUnixTimeSeconds()),
            State = CardPaymentState.Begun,
            LookAt = moment.At + Patience,
        };
    }

    /// <summary>Whether the buyer can be sent to its page, or the page is just being asked for.</summary>
    public bool CanGoOn(Instant now) => State switch
    {
        CardPaymentState.Begun => now < BegunAt + Patience,
        CardPaymentState.Open => now < ExpiresAt - Duration.FromMinutes(1),
        _ => false,
    };

    /// <summary>Keeps the page that has come; one that comes twice is the same.</summary>
    public void Offer(string session, Uri page)
    {
        Session ??= session;
        if (State != CardPaymentState.Begun)
            return;
        (State, Page) = (CardPaymentState.Open, page.AbsoluteUri);
    }

    /// <summary>Takes down what is told of it. Told again it changes nothing.</summary>
    /// <param name="report">What is told.</param>
    /// <param name="order">The order, locked.</param>
    /// <param name="moment">The portal itself, and when it was told.</param>
    /// <returns>Whether the order is paid with it, now.</returns>
    public bool Hear(CardReport report, Order order, Moment moment)
    {
        if (State == CardPaymentState.Paid)
            return false;
        (Session, Reference) = (Session ?? report.Session, report.Reference ?? Reference);
        if (report.State != CardPaymentState.Paid)
        {
            Follow(report.State, moment);
            return false;
        }

        (State, Page, LookAt) = (CardPaymentState.Paid, null, null);
        (Total, TotalCurrency, PaidAt) = (report.Total, report.Currency, moment.At);
        Ask(QuestionOf(report, order), moment);
        PaidOrder = Question is null ? OrderId : null;
        Raise(new CardMoneyCame(moment, OrderId, Reference, Total, TotalCurrency, Question));
        return PaysTheOrder;
    }

    /// <summary>Ends it when its page never came, and can not be paid on any more; otherwise it is asked for later.</summary>
    public void LookAgain(Moment moment) => Follow(
        Session is null && moment.At > ExpiresAt + Patience ? CardPaymentState.Ended : State, moment);

    /// <summary>Has it asked for soon: its order waits for no payment any more.</summary>
    public void LookNow(Moment moment) => LookAt = LookAt is null ? null : moment.At;

    // The longer nothing comes, the rarer it is asked for.
    private void Follow(CardPaymentState state, Moment moment)
    {
        State = state > State ? state : State;
        if (State == CardPaymentState.Ended)
            (Page, LookAt) = (null, null);
        else
            LookAt = moment.At + Duration.Max(Patience, moment.At - BegunAt);
    }

    private CardQuestion? QuestionOf(CardReport report, Order order) => order.State switch
    {
        OrderState.Paid => CardQuestion.PaidTwice,
        OrderState.Cancelled or OrderState.Lapsed => CardQuestion.OrderWasOver,
        _ => IsWhatWasAsked(report) ? null : CardQuestion.OtherAmount,
    };

    private bool IsWhatWasAsked(CardReport report) =>
        report.Currency == Currency && report.Price == Amount && (AddsTax ? report.Total >= Amount : report.Total == Amount);
}
