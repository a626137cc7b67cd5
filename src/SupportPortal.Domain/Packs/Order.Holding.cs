using SupportPortal.Domain.Incidents;

namespace SupportPortal.Domain.Packs;

// The draft that an unpaid order holds, and what becomes of it once the order is paid (R27).
public sealed partial class Order
{
    /// <summary>The draft that it holds, or held when it was paid; null without one.</summary>
    public Guid? DraftId { get; private set; }

    /// <summary>Whether the draft is to be submitted when the order is paid.</summary>
    public bool SubmitsWhenPaid { get; private set; }

    /// <summary>Since when the draft is to be submitted: the instant of the payment; null when nothing is to be done.</summary>
    public Instant? SubmissionDueAt { get; private set; }

    /// <summary>The incident that the draft became when the order was paid; null without one.</summary>
    public IncidentNumber? SubmittedAs { get; private set; }

    /// <summary>Why the draft could not be submitted when the order was paid; null if it was, or was not to be.</summary>
    public SubmissionObstacle? Obstacle { get; private set; }

    /// <summary>Why it cannot hold that draft, or null: it holds one of its buyer's, while it can be paid.</summary>
    public Refusal? CanHold(Guid draft, Moment moment)
    {
        if (BuyerId != moment.By.Person)
            return new NotFound();
        return CanBePaid(moment.Today) ?? (DraftId is { } held && held != draft ? new OrderHoldsAnotherDraft() : null);
    }

    /// <summary>Holds a draft, which the order is to pay for.</summary>
    public void Hold(Guid draft, Moment moment)
    {
        CanHold(draft, moment)?.Throw();
        DraftId = draft;
    }

    /// <summary>Lets go of the draft: something else pays for it.</summary>
    public void LetGo(Moment moment)
    {
        if (BuyerId != moment.By.Person && !moment.By.IsSupport && !moment.By.IsSystem)
            new NotFound().Throw();
        (DraftId, SubmitsWhenPaid) = (null, false);
    }

    /// <summary>Has the draft submitted when the order is paid, or not.</summary>
    public void SubmitWhenPaid(bool submits, Moment moment)
    {
        if (DraftId is not { } draft)
            throw new RefusedException(new OrderHoldsNoDraft());
        CanHold(draft, moment)?.Throw();
        SubmitsWhenPaid = submits;
        Raise(new SubmissionWhenPaidChosen(moment, Id, draft, submits));
    }

    /// <summary>Notes the incidents that the draft became.</summary>
    /// <param name="numbers">Their numbers, at least one.</param>
    /// <param name="pack">The order's pack, with what they have used of it: the buyer is told what is left.</param>
    /// <param name="moment">Who and when.</param>
    public void NoteSubmitted(IReadOnlyList<IncidentNumber> numbers, Pack pack, Moment moment)
    {
        var draft = EndSubmission();
        SubmittedAs = numbers[0];
        Raise(new DraftSubmittedWhenPaid(moment, Id, draft, numbers[0], numbers.Count, pack.Balance, pack.LastDay));
    }

    /// <summary>Notes that the draft could not be submitted; it is kept, and nothing was used.</summary>
    /// <param name="obstacle">Why.</param>
    /// <param name="pack">The order's pack: the buyer is told what is in it.</param>
    /// <param name="moment">Who and when.</param>
    public void NoteNotSubmitted(SubmissionObstacle obstacle, Pack pack, Moment moment)
    {
        var draft = EndSubmission();
        Obstacle = obstacle;
        Raise(new DraftNotSubmittedWhenPaid(moment, Id, draft, obstacle, pack.Balance, pack.LastDay));
    }

    private Guid EndSubmission()
    {
        if (SubmissionDueAt is null)
            new OrderHoldsNoDraft().Throw();
        SubmissionDueAt = null;
        return DraftId!.Value;
    }
}
