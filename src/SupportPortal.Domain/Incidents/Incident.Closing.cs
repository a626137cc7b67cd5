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
        Recommendation = recommendation;
        BeginWork(moment);
        var entry = Close(Outcome.Unresolved, Side.Support, moment, message);
        Spoke(entry, calendar, moment);
    }

    /// <summary>Whether the submitter can have it closed: at any time before it is.</summary>
    public Refusal? CanCloseAtRequest(Actor by) => CanActAsSubmitter(by);

    /// <summary>Closes it at the customer's request; an admin decides on the charge.</summary>
    public void CloseAtRequest(string? reason, Moment moment)
    {
        (CanCloseAtRequest(moment.By) ?? Written.Wrong(reason, Limits.Reason))?.Throw();
        Close(Outcome.ClosedAtCustomersRequest, Side.Customer, moment, reason);
    }

    private TimelineEntry Close(Outcome outcome, Side side, Moment moment, string? text = null, EntryDetails? details = null)
    {
        text = string.IsNullOrWhiteSpace(text) ? null : text;
        Closure = new Closure(outcome, moment.By.Person, side, moment.At, text, details?.Quoted);
        Billing = Closure.IsCharged ? BillingStatus.Charged : BillingStatus.AwaitingDecision;
        BillingWaitsSince = Closure.IsCharged ? null : moment.At;
        (CustomerWaitingSince, RequestedSeverity) = (null, null);
        MoveTo(Stage.Closed, moment.At);
        var entry = Append(EntryKind.Closed, side, moment, text, (details ?? new()) with { Outcome = outcome });
        Raise(new IncidentClosed(outcome, Billing, Number, entry.Id, moment));
        return entry;
    }

    private Refusal? WrongQuote(TimelineEntry? quoted)
    {
        if (quoted is null || quoted.IncidentId != Id || !quoted.CanBeQuoted)
            return new QuoteIsMissing();
        return quoted.SaidAt < StandingSolution!.SuggestedAt
            ? new QuoteIsOlderThanTheSolution(StandingSolution.SuggestedAt)
            : null;
    }
}
