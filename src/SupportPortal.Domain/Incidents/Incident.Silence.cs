using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Domain.Incidents;

public sealed partial class Incident
{
    /// <summary>
    /// Since when a question or a suggested solution waits for the customer: from then on the business days of silence
    /// are counted (R6). Null when nothing waits.
    /// </summary>
    public Instant? SilentSince { get; private set; }

    /// <summary>
    /// When this silence closes it: the end of the term of <see cref="SilentSince"/>, as the portal first worked it out.
    /// The mail that asks tells it, so it stays. Null when nothing waits, for the moment until it is worked out, or when its
    /// calendar has not that many business days, so that silence closes nothing.
    /// </summary>
    public Instant? SilentUntil { get; private set; }

    /// <summary>
    /// When the portal has to mind the silence next: at once when it begins, then to remind, then to close. Null when
    /// nothing waits, or when the silence can close nothing.
    /// </summary>
    public Instant? SilenceDueAt { get; private set; }

    /// <summary>The latest business day of this silence on which the customer was reminded; 0 before the first.</summary>
    public int RemindedDay { get; private set; }

    /// <summary>Whether the portal can close it, because the customer has stayed silent (R6).</summary>
    /// <param name="silentUntil">The end of the term counted from <see cref="SilentSince"/>.</param>
    /// <param name="now">The instant of the question.</param>
    public Refusal? CanCloseBySilence(Instant silentUntil, Instant now)
    {
        if (Closed() is { } closed)
            return closed;
        if (SilentSince is null)
            return new NothingWaitsForTheCustomer();
        if (now < silentUntil)
            return new TheCustomerMayStillAnswer(silentUntil);
        return Stage == Stage.WaitingForCustomer ? null : AgreedDefinitionIsMissing();
    }

    /// <summary>
    /// Closes it after silence: as resolved when a delivered solution stayed unanswered, as unresolved when a question did.
    /// </summary>
    public void CloseBySilence(Instant silentUntil, Moment moment)
    {
        if (!moment.By.IsSystem)
            Forbidden(moment.By).Throw();
        CanCloseBySilence(silentUntil, moment.At)?.Throw();
        if (Stage == Stage.WaitingForCustomer)
            Close(Outcome.Unresolved, Side.System, moment);
        else
            Close(Outcome.Resolved, Side.System, moment, details: new() { Solution = StandingSolution!.Id });
    }

    /// <summary>
    /// Does what the silence asks for by now: reminds the customer, or closes; and says when to look again. Of two
    /// reminders that were missed while no portal ran only the later is sent.
    /// </summary>
    /// <param name="calendar">The version that the promise was counted by.</param>
    /// <param name="terms">How long a silence lasts, and when it is reminded of.</param>
    /// <param name="moment">The portal, and when.</param>
    public void MindSilence(CalendarVersion calendar, ServiceTerms terms, Moment moment)
    {
        if (!moment.By.IsSystem)
            Forbidden(moment.By).Throw();
        if (SilentSince is not { } since)
            throw new RefusedException(new NothingWaitsForTheCustomer());
        FixEndOfSilence(calendar, terms);
        if (SilentUntil is not { } until)
            return;
        if (moment.At >= until)
            EndSilence(until, moment);
        else
            Remind(until, terms.SilenceReminderDays.Select(day => (day, calendar.Calendar.StartOfTermDay(since, day))), moment);
    }

    /// <summary>Works out when the silence that has just begun closes it, to be told with what is asked.</summary>
    /// <param name="calendar">The version that the promise was counted by.</param>
    /// <param name="terms">How long a silence lasts.</param>
    /// <exception cref="RefusedException"><see cref="NothingWaitsForTheCustomer"/>.</exception>
    public void FixEndOfSilence(CalendarVersion calendar, ServiceTerms terms)
    {
        if (SilentSince is null)
            new NothingWaitsForTheCustomer().Throw();
        SilentUntil = EndOfSilence(calendar, terms);
        // What closes nothing needs neither reminder nor closing.
        if (SilentUntil is null)
            SilenceDueAt = null;
    }

    /// <summary>
    /// When the silence that goes on now closes it; null when nothing waits for the customer, or when the calendar has not
    /// that many business days: a term that never ends closes nothing (R6).
    /// </summary>
    /// <param name="calendar">The version that the promise was counted by.</param>
    /// <param name="terms">How long a silence lasts, where that was not worked out before.</param>
    public Instant? EndOfSilence(CalendarVersion calendar, ServiceTerms terms) =>
        SilentUntil ?? (SilentSince is { } since ? calendar.Calendar.FindEndOfTerm(since, terms.SilenceBusinessDays) : null);

    // A solution whose definition is not agreed any more resolves nothing: the wait goes on until somebody speaks.
    private void EndSilence(Instant until, Moment moment)
    {
        if (CanCloseBySilence(until, moment.At) is null)
            CloseBySilence(until, moment);
        else
            SilenceDueAt = null;
    }

    // Of an end that was worked out before, a reminder that would come only afterwards is none.
    private void Remind(Instant until, IEnumerable<(int Day, Instant Starts)> reminders, Moment moment)
    {
        var days = reminders.Where(one => one.Starts < until).OrderBy(one => one.Day).ToList();
        var reached = days.Where(day => day.Starts <= moment.At).Select(day => day.Day).DefaultIfEmpty().Max();
        if (reached > RemindedDay)
        {
            RemindedDay = reached;
            var outcome = Stage == Stage.WaitingForCustomer ? Outcome.Unresolved : Outcome.Resolved;
            var entry = Append(EntryKind.CustomerReminded, Side.System, moment, details: new() { Outcome = outcome, Until = until });
            Raise(new CustomerReminded(outcome, until, Number, entry.Id, moment));
        }
        SilenceDueAt = days.Where(day => day.Starts > moment.At).Select(day => day.Starts).DefaultIfEmpty(until).First();
    }

    private void CountSilence(Instant? since) => (SilentSince, SilentUntil, SilenceDueAt, RemindedDay) = (since, null, since, 0);
}
