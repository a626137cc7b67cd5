using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Domain.Incidents;

public sealed partial class Incident
{
    /// <summary>After how many business days of silence the portal closes it (R6).</summary>
    public const int SilentBusinessDays = 10;

    /// <summary>On which business days of silence the customer is reminded, once each (R6).</summary>
    public static IReadOnlyList<int> ReminderDays { get; } = [3, 7];

    /// <summary>
    /// Since when a question or a suggested solution waits for the customer: from then on the ten business days of
    /// silence are counted (R6). Null when nothing waits.
    /// </summary>
    public Instant? SilentSince { get; private set; }

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
    /// <param name="moment">The portal, and when.</param>
    public void MindSilence(CalendarVersion calendar, Moment moment)
    {
        if (!moment.By.IsSystem)
            Forbidden(moment.By).Throw();
        if (SilentSince is not { } since)
            throw new RefusedException(new NothingWaitsForTheCustomer());
        var until = calendar.Calendar.EndOfTerm(since, SilentBusinessDays);
        if (moment.At >= until)
            EndSilence(until, moment);
        else
            Remind(since, until, calendar.Calendar, moment);
    }

    // A solution whose definition is not agreed any more resolves nothing: the wait goes on until somebody speaks.
    private void EndSilence(Instant until, Moment moment)
    {
        if (CanCloseBySilence(until, moment.At) is null)
            CloseBySilence(until, moment);
        else
            SilenceDueAt = null;
    }

    private void Remind(Instant since, Instant until, BusinessCalendar calendar, Moment moment)
    {
        var days = ReminderDays.Select(day => (Day: day, Starts: calendar.StartOfTermDay(since, day))).ToList();
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

    private void CountSilence(Instant? since) => (SilentSince, SilenceDueAt, RemindedDay) = (since, since, 0);
}
