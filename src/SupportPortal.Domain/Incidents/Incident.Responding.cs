using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Domain.Incidents;

public sealed partial class Incident
{
    /// <summary>How the promise of the initial response was worked out (R14).</summary>
    public ResponseReceipt Receipt { get; private set; } = null!;

    /// <summary>The version of the business calendar that the promise was counted by; it stays with the incident.</summary>
    public Guid CalendarId { get; private set; }

    /// <summary>When the initial response is due (R13).</summary>
    public Instant ResponseDue { get; private set; }

    /// <summary>From when on an open clock is at risk (R16).</summary>
    public Instant AtRiskAt { get; private set; }

    /// <summary>The target that was counted, in seconds: of business time for B and C, of elapsed time for A.</summary>
    public long TargetSeconds { get; private set; }

    /// <summary>Whether that is business time.</summary>
    public bool TargetIsBusinessTime { get; private set; }

    /// <summary>When the initial response was given: as stored, or the stated start of a call (R15).</summary>
    public Instant? RespondedAt { get; private set; }

    /// <summary>From submission to the initial response, in whole seconds of the same time as the target.</summary>
    public long? ResponseSeconds { get; private set; }

    /// <summary>The timeline entry that was the initial response.</summary>
    public Guid? ResponseEntryId { get; private set; }

    /// <summary>
    /// Whether it was closed before the initial response was given or due, and reopened: that one is not needed any more,
    /// and there is no other (R7, R15).
    /// </summary>
    public bool ResponseNotNeeded { get; private set; }

    /// <summary>Whether nobody waits for the initial response any more: it was given, or is not needed.</summary>
    public bool ClockIsOver => RespondedAt is not null || ResponseNotNeeded;

    /// <summary>How the initial response stands at an instant.</summary>
    public ResponseVerdict VerdictAt(Instant now)
    {
        if (RespondedAt is { } responded)
            return responded <= ResponseDue ? ResponseVerdict.Met : ResponseVerdict.Missed;
        if (ResponseNotNeeded || Closure?.At < ResponseDue)
            return ResponseVerdict.NotNeeded;
        if (!IsOpen || now > ResponseDue)
            return ResponseVerdict.Missed;
        return now >= AtRiskAt ? ResponseVerdict.AtRisk : ResponseVerdict.Open;
    }

    private void Promise(ResponseReceipt receipt)
    {
        (Receipt, CalendarId) = (receipt, receipt.Calendar.Id);
        (ResponseDue, AtRiskAt) = (receipt.Due, receipt.AtRiskAt);
        (TargetSeconds, TargetIsBusinessTime) = ((long)receipt.Target.Duration.TotalSeconds, receipt.Target.IsBusinessTime);
        Attend();
    }

    // The one who gives the initial response gets the incident, and work begins (R9).
    private void BeginWork(Moment moment)
    {
        if (ClockIsOver || !IsOpen)
            return;
        if (AssigneeId != moment.By.Person)
            GiveTo(moment.By.Person, moment);
        MoveTo(Stage.InProgress, moment.At);
    }

    // A call is logged after the fact: it may turn out to have been before what counted so far.
    private void Respond(Instant at, TimelineEntry entry, CalendarVersion calendar, Moment moment)
    {
        at = Instant.Max(at, SubmittedAt);
        // What is written after closing was not needed any more.
        if (ResponseNotNeeded || RespondedAt <= at || Closure?.At < at)
            return;
        RespondedAt = at;
        ResponseSeconds = SecondsUntil(at, calendar);
        ResponseEntryId = entry.Id;
        Attend();
        Raise(new InitialResponseGiven(at, at <= ResponseDue, Number, entry.Id, moment));
    }

    private long SecondsUntil(Instant at, CalendarVersion calendar)
    {
        if (calendar.Id != CalendarId)
            throw new ArgumentException("Not the version of the calendar that the promise was counted by.", nameof(calendar));
        var passed = Receipt.Target.IsBusinessTime ? calendar.Calendar.Elapsed(SubmittedAt, at) : at - SubmittedAt;
        return (long)passed.TotalSeconds;
    }
}
