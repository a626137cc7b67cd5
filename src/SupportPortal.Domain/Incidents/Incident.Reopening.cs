namespace SupportPortal.Domain.Incidents;

public sealed partial class Incident
{
    /// <summary>Until when it can be reopened; null while it is open (R7).</summary>
    public Instant? ReopenUntil(ServiceTerms terms) => Closure?.At + terms.ReopenFor;

    /// <summary>Whether reopening uses one incident of the pack again: its charge was returned.</summary>
    public bool ReopeningUsesOne => Billing == BillingStatus.NotCharged;

    /// <summary>Whether the submitter can reopen it: it is not solved.</summary>
    public Refusal? CanReopen(Actor by, Instant now, ServiceTerms terms)
    {
        if (!IsSubmitter(by))
            return TakesPart(by.Person) ? new OnlyTheSubmitterMay() : Forbidden(by);
        if (Closure is not { } closure)
            return new IncidentIsOpen();
        if (!closure.CanBeReopened)
            return new OutcomeIsNotReopened(closure.Outcome);
        return ReopenUntil(terms) is { } until && now > until ? new TooLateToReopen(until) : null;
    }

    /// <summary>
    /// Reopens it. It goes back to its engineer, else to the queue, with no new response clock. Where its charge was
    /// returned, the pack is used again in the same transaction. A second look that waits is settled by it: the charge is
    /// decided when it closes again, and the customer can ask then.
    /// </summary>
    /// <param name="why">What is not solved.</param>
    /// <param name="engineerIsThere">Whether its engineer still works here.</param>
    /// <param name="terms">Until when it can be.</param>
    /// <param name="moment">Who, and when.</param>
    /// <returns>The key of the entry, the cause of the pack's entry where one is used again.</returns>
    public Guid Reopen(string why, bool engineerIsThere, ServiceTerms terms, Moment moment)
    {
        (CanReopen(moment.By, moment.At, terms) ?? Written.Missing(why, Limits.Reason, new ReasonIsMissing()))?.Throw();
        ResponseNotNeeded = VerdictAt(moment.At) == ResponseVerdict.NotNeeded;
        // What was suggested did not solve it, and is not asked about again (R5).
        _solutions.FindAll(solution => solution.Stands).ForEach(solution => solution.DidNotHelp(why, moment.At));
        if (SecondLookIsWaiting)
            SecondLook = null;
        (Closure, Recommendation, BillingWaitsSince) = (null, null, null);
        // A charge stays as it was decided, with its reason; any other is decided anew.
        if (Billing != BillingStatus.Charged)
            (Billing, BillingDecisions) = (BillingStatus.InUse, []);
        if (!engineerIsThere)
            AssigneeId = null;
        MoveTo(Stage.InProgress, moment.At);
        HearCustomer(moment);
        var entry = Append(EntryKind.Reopened, Side.Customer, moment, why);
        Raise(new IncidentReopened(Number, entry.Id, moment));
        return entry.Id;
    }
}
