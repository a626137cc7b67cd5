namespace SupportPortal.Domain.Incidents;

// What becomes of the one incident that was used (R8). The pack's own entry is made in the same transaction.
public sealed partial class Incident
{
    /// <summary>What was decided on the charge, in order: since it was closed, and before when the charge outlived a reopening (R7).</summary>
    public IReadOnlyList<BillingDecision> BillingDecisions { get; private set; } = [];

    /// <summary>What the engineer who closed it recommends, if anything.</summary>
    public BillingRuling? Recommendation { get; private set; }

    /// <summary>The second look that the customer asked for; once.</summary>
    public SecondLook? SecondLook { get; private set; }

    /// <summary>Since when it waits in the admins' billing list; null when nothing waits.</summary>
    public Instant? BillingWaitsSince { get; private set; }

    /// <summary>Whether the customer's second look waits for its answer.</summary>
    public bool SecondLookIsWaiting => SecondLook is { AnsweredAt: null };

    /// <summary>Whether it stands charged from before it was reopened, and nobody has decided on that since (R7).</summary>
    public bool WasChargedBefore =>
        Billing == BillingStatus.Charged && (Closure is null || (LatestDecision is { } latest ? latest.At < Closure.At : !Closure.IsCharged));

    /// <summary>Whether the engineer who closed it recommends to change a charge from before it was reopened, and an admin has not decided on that.</summary>
    public bool RevisionIsRecommended => BillingWaitsSince is not null && Billing == BillingStatus.Charged && !SecondLookIsWaiting;

    /// <summary>Whether a recommendation of the engineer who closes it can lead to anything: of a charge that stands, only in the customer's favour, once.</summary>
    public bool CanRecommend(BillingChoice choice) =>
        Billing == BillingStatus.InUse || (Billing == BillingStatus.Charged && choice == BillingChoice.DoNotCharge && WhyNotSpare() is null);

    /// <summary>Whether an admin can decide on the charge for the first time, or on an engineer's recommendation to change it.</summary>
    public Refusal? CanDecideBilling(Actor by) =>
        CanRule(by) ?? (Billing == BillingStatus.AwaitingDecision || RevisionIsRecommended ? null : new NothingToDecide());

    /// <summary>Decides on the charge. <see cref="BillingChoice.DoNotCharge"/> returns the incident to its pack (R24).</summary>
    /// <returns>The key of the decision, the cause of the pack's entry.</returns>
    public Guid DecideBilling(BillingRuling ruling, Moment moment)
    {
        (CanDecideBilling(moment.By) ?? ruling.Wrong())?.Throw();
        return Decide(ruling, revises: RevisionIsRecommended && ruling.Choice == BillingChoice.DoNotCharge, moment);
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
        if (Billing == BillingStatus.AwaitingDecision || RevisionIsRecommended)
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
        var until = SecondLookUntil(closure, terms);
        return now > until ? new TooLateForASecondLook(until) : null;
    }

    /// <summary>Until when the customer can ask for a second look; null while it is open.</summary>
    public Instant? SecondLookUntil(ServiceTerms terms) => Closure is { } closure ? SecondLookUntil(closure, terms) : null;

    private Instant SecondLookUntil(Closure closure, ServiceTerms terms) =>
        Instant.Max(closure.At, LatestDecision?.At ?? closure.At) + terms.SecondLookFor;

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
