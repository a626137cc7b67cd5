namespace SupportPortal.Domain.Packs;

// What an admin has to see to: money that no order waited for, and money that is to be given back. The portal gives none
// back by itself: whoever took it does, told by the admin there.
public sealed partial class CardPayment
{
    /// <summary>Why an admin has to see to it; null when nobody has to.</summary>
    public CardQuestion? Question { get; private set; }

    /// <summary>Since when.</summary>
    public Instant? AskedAt { get; private set; }

    /// <summary>What an admin did; null while it waits for that.</summary>
    public CardAnswer? Answer { get; private set; }

    /// <summary>When.</summary>
    public Instant? AnsweredAt { get; private set; }

    /// <summary>Who.</summary>
    public Guid? AnsweredBy { get; private set; }

    /// <summary>The admin's reason; empty once the buyer's account is deleted (R38).</summary>
    public string? Reason { get; private set; }

    /// <summary>Whether an admin has to see to it.</summary>
    public bool IsQuestioned => Question is not null && Answer is null;

    /// <summary>Why the order cannot be paid with the money, or null.</summary>
    public Refusal? CanAccept(Order order)
    {
        if (!IsQuestioned)
            return new CardMoneyIsSeenTo();
        return Question is CardQuestion.PackRefunded || order.State == OrderState.Paid ? new CardMoneyGoesBack() : null;
    }

    /// <summary>Lets the money count; the order is paid with it.</summary>
    public void Accept(Order order, string reason, Moment moment)
    {
        CanAccept(order)?.Throw();
        See(CardAnswer.Accepted, reason, moment);
        PaidOrder = OrderId;
        Raise(new CardMoneyAccepted(moment, OrderId, reason));
    }

    /// <summary>Notes that the money was given back.</summary>
    public void NoteReturned(string reason, Moment moment)
    {
        if (!IsQuestioned)
            new CardMoneyIsSeenTo().Throw();
        See(CardAnswer.Returned, reason, moment);
        Raise(new CardMoneyReturned(moment, OrderId, reason));
    }

    /// <summary>Has an admin give money back, for what was taken out of the pack that it paid for.</summary>
    public void OweReturn(Moment moment)
    {
        if (!PaysTheOrder || IsQuestioned)
            return;
        Ask(CardQuestion.PackRefunded, moment);
        Raise(new CardMoneyIsOwed(moment, OrderId));
    }

    /// <summary>Forgets what was written about the buyer, when their account is deleted (R38).</summary>
    public void ForgetReason() => Reason = Reason is null ? null : "";

    private void Ask(CardQuestion? question, Moment moment)
    {
        (Question, AskedAt) = (question, question is null ? null : moment.At);
        (Answer, AnsweredAt, AnsweredBy, Reason) = (null, null, null, null);
    }

    private void See(CardAnswer answer, string reason, Moment moment)
    {
        new LedgerCause(Id, reason).WhyNoReason()?.Throw();
        (Answer, AnsweredAt, AnsweredBy, Reason) = (answer, moment.At, moment.By.Person, reason);
    }
}
