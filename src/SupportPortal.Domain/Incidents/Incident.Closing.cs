using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Domain.Incidents;

public sealed partial class Incident
{
    /// <summary>How it was closed; null while it is open.</summary>
    public Closure? Closure { get; private set; }

    /// <summary>Whether an engineer can close it as resolved by quoting the customer (R6).</summary>
    public Refusal? CanCloseAsResolved(Actor by) =>
        CanActAsEngineer(by)
        ?? AgreedDefinitionIsMissing()
        ?? (StandingSolution is null ? new SolutionIsMissing() : null);

    /// <summary>Closes it as resolved, because the customer said so.</summary>
    /// <param name="quoted">The message or logged call in which the customer says so, not before the solution.</param>
    /// <param name="message">A closing message, if any.</param>
    /// <param name="moment">Who closes it, and when.</param>
    public void CloseAsResolved(TimelineEntry? quoted, string? message, Moment moment)
    {
        (CanCloseAsResolved(moment.By) ?? WrongQuote(quoted) ?? Written.Wrong(message, Limits.Text))?.Throw();
        Close(Outcome.Resolved, Side.Support, moment, message, new() { Quoted = quoted!.Id, Solution = StandingSolution!.Id });
    }

    /// <summary>Whether an engineer can close it as unresolved.</summary>
    public Refusal? CanCloseAsUnresolved(Actor by) => CanActAsEngineer(by);

    /// <summary>Closes it as unresolved with a message to the customer of what was tried; an admin decides on the charge.</summary>
    /// <param name="message">What was tried.</param>
    /// <param name="recommendation">What the engineer recommends about the charge, if anything (R8).</param>
    /// <param name="calendar">The version that the promise was counted by.</param>
    /// <param name="moment">Who closes it, and when.</param>
    public void CloseAsUnresolved(string message, BillingRuling? recommendation, CalendarVersion calendar, Moment moment)
    {
        (CanCloseAsUnresolved(moment.By)
            ?? Written.Missing(message, Limits.Text, new WhatWasTriedIsMissing())
            ?? recommendation?.Wrong())?.Throw();
        CloseWithWords(Outcome.Unresolved, message, recommendation, new(), calendar, moment);
    }

    /// <summary>Whether an engineer can close it as out of scope, or as a duplicate.</summary>
    public Refusal? CanCloseAsNotOurs(Actor by) => CanActAsEngineer(by);

    /// <summary>Closes it as out of scope: by an exclusion (R31), by an explanation, or both; an admin decides on the charge.</summary>
    /// <param name="exclusion">The code of the exclusion, if one fits.</param>
    /// <param name="explanation">Why it is not covered, in words that the customer reads.</param>
    /// <param name="recommendation">What the engineer recommends about the charge, if anything (R8).</param>
    /// <param name="calendar">The version that the promise was counted by.</param>
    /// <param name="moment">Who closes it, and when.</param>
    public void CloseAsOutOfScope(string? exclusion, string? explanation, BillingRuling? recommendation, CalendarVersion calendar, Moment moment)
    {
        (CanCloseAsNotOurs(moment.By)
            ?? (exclusion is null ? Written.Missing(explanation, Limits.Text, new WhyItIsOutOfScopeIsMissing()) : Written.Wrong(explanation, Limits.Text))
            ?? recommendation?.Wrong())?.Throw();
        CloseWithWords(Outcome.OutOfScope, explanation, recommendation, new() { Exclusion = exclusion }, calendar, moment);
    }

    /// <summary>Closes it because another incident is about the same; an admin decides on the charge.</summary>
    /// <param name="other">The other incident, which the same customer can read.</param>
    /// <param name="message">More about it, which the customer reads, if any.</param>
    /// <param name="recommendation">What the engineer recommends about the charge, if anything (R8).</param>
    /// <param name="calendar">The version that the promise was counted by.</param>
    /// <param name="moment">Who closes it, and when.</param>
    public void CloseAsDuplicate(Incident other, string? message, BillingRuling? recommendation, CalendarVersion calendar, Moment moment)
    {
        (CanCloseAsNotOurs(moment.By)
            ?? WrongOriginal(other)
            ?? Written.Wrong(message, Limits.Text)
            ?? recommendation?.Wrong())?.Throw();
        CloseWithWords(Outcome.Duplicate, message, recommendation, new() { DuplicateOf = other.Number }, calendar, moment);
    }

    /// <summary>Whether the submitter can have it closed: at any time before it is.</summary>
    public Refusal? CanCloseAtRequest(Actor by) => CanActAsSubmitter(by);

    /// <summary>Closes it at the customer's request; an admin decides on the charge.</summary>
    public void CloseAtRequest(string? reason, Moment moment)
    {
        (CanCloseAtRequest(moment.By) ?? Written.Wrong(reason, Limits.Reason))?.Throw();
        Close(Outcome.ClosedAtCustomersRequest, Side.Customer, moment, reason);
    }

    // What an engineer says when closing is a message to the customer, and may be the initial response (R15).
    private void CloseWithWords(
        Outcome outcome, string? text, BillingRuling? recommendation, EntryDetails details, CalendarVersion calendar, Moment moment)
    {
        Recommendation = recommendation;
        BeginWork(moment);
        Spoke(Close(outcome, Side.Support, moment, text, details), calendar, moment);
    }

    // One that was charged before it was reopened stays charged (R7); an admin looks at it when the engineer recommends otherwise.
    private void WaitForBilling(Moment moment)
    {
        var spares = Billing == BillingStatus.Charged && Recommendation?.Choice == BillingChoice.DoNotCharge && CanRecommend(BillingChoice.DoNotCharge);
        if (Billing == BillingStatus.InUse)
            Billing = Closure!.IsCharged ? BillingStatus.Charged : BillingStatus.AwaitingDecision;
        BillingWaitsSince = spares || Billing == BillingStatus.AwaitingDecision ? moment.At : null;
    }

    private Refusal? WrongOriginal(Incident other)
    {
        if (other.Id == Id)
            return new DuplicateOfItself();
        return other.CustomerId == CustomerId || other.TakesPart(CustomerId) ? null : new OriginalIsSomebodyElses();
    }

    private TimelineEntry Close(Outcome outcome, Side side, Moment moment, string? text = null, EntryDetails? details = null)
    {
        text = string.IsNullOrWhiteSpace(text) ? null : text;
        Closure = new Closure(outcome, moment.By.Person, side, moment.At, text, details?.Quoted) { Exclusion = details?.Exclusion, DuplicateOf = details?.DuplicateOf };
        WaitForBilling(moment);
        (CustomerWaitingSince, RequestedSeverity) = (null, null);
        ForgetContact();
        MoveTo(Stage.Closed, moment.At);
        var entry = Append(EntryKind.Closed, side, moment, text, (details ?? new()) with { Outcome = outcome });
        Raise(new IncidentClosed(outcome, Billing, Number, entry.Id, moment));
        return entry;
    }

    /// <summary>Whether the customer can have said in it that it is solved: the submitter's own message, or a call (R6, R37).</summary>
    public bool CanQuote(TimelineEntry entry) => entry.CanBeQuoted && (entry.Kind == EntryKind.Call || entry.Author == CustomerId);

    private Refusal? WrongQuote(TimelineEntry? quoted)
    {
        if (quoted is null || quoted.IncidentId != Id || !CanQuote(quoted))
            return new QuoteIsMissing();
        return quoted.SaidAt < StandingSolution!.SuggestedAt
            ? new QuoteIsOlderThanTheSolution(StandingSolution.SuggestedAt)
            : null;
    }
}
