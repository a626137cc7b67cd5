namespace SupportPortal.Domain.Incidents;

// What becomes of the one incident that was used (R8). The pack's own entry is made in the same transaction.
public sealed partial class Incident
{
    /// <summary>What was decided on the charge since it was closed, in order.</summary>
    public IReadOnlyList<BillingDecision> BillingDecisions { get; private set; } = [];

    /// <summary>What the engineer who closed it recommends, if anything.</summary>
    public BillingRuling? Recommendation { get; private set; }

    /// <summary>The second look that the customer asked for; once.</summary>
    public SecondLook? SecondLook { get; private set; }

    /// <summary>Since when it waits in the admins' billing list; null when nothing waits.</summary>
    public Instant? BillingWaitsSince { get; private set; }

    /// <summary>Whether the customer's second look waits for its answer.</summary>
    public bool SecondLookIsWaiting => SecondLook is { AnsweredAt: null };

    /// <summary>Whether an admin can decide on the charge for the first time.</summary>
    public Refusal? CanDecideBilling(Actor by) =>
        CanRule(by) ?? (Billing == BillingStatus.AwaitingDecision ? null : new NothingToDecide());

    /// <summary>Decides on the charge. <see cref="BillingChoice.DoNotCharge"/> returns the incident to its pack (R24).</summary>
    /// <returns>The key of the decision, the cause of the pack's entry.</returns>
    public Guid DecideBilling(BillingRuling ruling, Moment moment)
    {
        (CanDecideBilling(moment.By) ?? ruling.Wrong())?.Throw();
        return Decide(ruling, revises: false, moment);
    }

    /// <summary>Whether an admin can change what stands: in the customer's favour once, otherwise for some days.</summary>
    /// <param name="to">What it is changed to.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="now">The instant of the question.</param>
    /// <param name="terms">For how many days.</param>
    public Refusal? CanReviseBilling(BillingChoice to, Actor by, Instant now, ServiceTerms terms)
    {
        if (CanRule(by) is { } no)
            return no;
        if (Billing == BillingStatus.AwaitingDecision)
            return new DecisionIsAwaited();
        if (SecondLookIsWaiting)
            return new SecondLookWaits();
        return to == BillingChoice.Charge ? WhyNotChargeAgain(now, terms) : WhyNotSpare();
    }

    /// <summary>Changes what stands. The pack gives back or takes, in the same transaction.</summary>
    /// <returns>The key of the decision, the cause of the pack's entry.</returns>
    public Guid ReviseBilling(BillingRuling ruling, ServiceTerms terms, Moment moment)
    {
        (CanReviseBilling(ruling.Choice, moment.By, moment.At, terms) ?? ruling.Wrong())?.Throw();
        return Decide(ruling, revises: true, moment);
    }

    /// <summary>Whether the submitter can ask for a second look at a charge: once, and not for ever.</summary>
    public Refusal? CanAskForSecondLook(Actor by, Instant now, ServiceTerms terms)
    {
        if (!IsSubmitter(by))
            return TakesPart(by.Person) ? new OnlyTheSubmitterMay() : Forbidden(by);
        if (Closure is not { } closure)
            return new IncidentIsOpen();
        if (SecondLook is not null)
            return new SecondLookWasAskedFor();
        if (Billing != BillingStatus.Charged)
            return new NothingIsCharged();
        var until = Instant.Max(closure.At, LatestDecision?.At ?? closure.At) + terms.SecondLookFor;
        return now > until ? new TooLateForASecondLook(until) : null;
    }

    /// <summary>Asks for a second look, which waits in the admins' billing list.</summary>
    public void AskForSecondLook(string why, ServiceTerms terms, Moment moment)
    {
        (CanAskForSecondLook(moment.By, moment.At, terms) ?? Written.Missing(why, Limits.Reason, new ReasonIsMissing()))?.Throw();
        SecondLook = new SecondLook(why, moment.At);
        BillingWaitsSince = moment.At;
        var entry = Append(EntryKind.SecondLookAsked, Side.Customer, moment, why);
        Raise(new SecondLookAsked(Number, entry.Id, moment));
    }

    /// <summary>Whether an admin can answer the second look.</summary>
    /// <param name="by">Who answers: another than the first admin, where there is one.</param>
    /// <param name="isOnlyAdmin">Whether there is no other admin.</param>
    public Refusal? CanAnswerSecondLook(Actor by, bool isOnlyAdmin)
    {
        if (CanRule(by) is { } no)
            return no;
        if (!SecondLookIsWaiting)
            return new NoSecondLookWaits();
        return LatestDecision?.By == by.Person && !isOnlyAdmin ? new AnotherAdminLooksAgain() : null;
    }

    /// <summary>Answers the second look: the charge stays, or the incident goes back to its pack.</summary>
    /// <returns>The key of the decision, the cause of the pack's entry.</returns>
    public Guid AnswerSecondLook(BillingRuling ruling, bool isOnlyAdmin, Moment moment)
    {
        (CanAnswerSecondLook(moment.By, isOnlyAdmin) ?? ruling.Wrong())?.Throw();
        SecondLook = SecondLook! with { AnsweredAt = moment.At };
        return Decide(ruling, revises: ruling.Choice == BillingChoice.DoNotCharge, moment);
    }

    private BillingDecision? LatestDecision => BillingDecisions.Count == 0 ? null : BillingDecisions[^1];

    private Refusal? CanRule(Actor by) => by.IsAdmin ? Closure is null ? new IncidentIsOpen() : null : Forbidden(by);

    private Refusal? WhyNotChargeAgain(Instant now, ServiceTerms terms)
    {
        if (Billing == BillingStatus.Charged)
            return new DecisionIsTheSame(BillingChoice.Charge);
        // What a split used and gave back when it was undone, nobody has decided on.
        if (LatestDecision is not { } latest)
            return new UndoneIsNotCharged();
        var until = latest.At + terms.ChargeAgainFor;
        return now > until ? new TooLateToChargeAgain(until) : null;
    }

    private Refusal? WhyNotSpare()
    {
        if (Billing == BillingStatus.NotCharged)
            return new DecisionIsTheSame(BillingChoice.DoNotCharge);
        return BillingDecisions.Any(decision => decision is { Revises: true, Ruling.Choice: BillingChoice.DoNotCharge })
            ? new DecisionWasChangedInFavour()
            : null;
    }

    private Guid Decide(BillingRuling ruling, bool revises, Moment moment)
    {
        Billing = ruling.Choice == BillingChoice.Charge ? BillingStatus.Charged : BillingStatus.NotCharged;
        BillingWaitsSince = null;
        var entry = Append(EntryKind.BillingDecided, Side.Support, moment, ruling.Text, new() { Ruling = ruling with { Text = null } });
        // A list that is kept as one value is replaced, so that the store sees the change.
        BillingDecisions = [.. BillingDecisions, new BillingDecision(entry.Id, ruling, revises, moment.By.Person, moment.At)];
        Raise(new BillingDecided(ruling.Choice, ruling.Reason, revises, Number, entry.Id, moment));
        return entry.Id;
    }
}
