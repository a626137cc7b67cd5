namespace SupportPortal.Domain.Incidents;

/// <summary>A call with the customer, as the engineer states it (R15).</summary>
/// <param name="StartedAt">The stated start.</param>
/// <param name="EndedAt">The stated end.</param>
/// <param name="With">With whom; whom it was for, when nobody was reached.</param>
/// <param name="Reached">Whether somebody was reached.</param>
public sealed record CallRecord(Instant StartedAt, Instant EndedAt, string With, bool Reached)
{
    /// <summary>The call as it can have been: people type minutes, and one of the minute of submission began after it (R15).</summary>
    public CallRecord After(Instant submittedAt)
    {
        var minute = Instant.FromUnixTimeSeconds(submittedAt.ToUnixTimeSeconds() / 60 * 60);
        return StartedAt >= minute && StartedAt < submittedAt && EndedAt >= StartedAt
            ? this with { StartedAt = submittedAt, EndedAt = Instant.Max(EndedAt, submittedAt) }
            : this;
    }

    /// <summary>What is wrong with it, if anything: it lies between submission and now, and names somebody.</summary>
    public Refusal? Wrong(Instant submittedAt, Instant now)
    {
        if (EndedAt < StartedAt)
            return new CallEndsBeforeItStarts();
        if (StartedAt < submittedAt)
            return new CallIsBeforeSubmission(submittedAt);
        return EndedAt > now
            ? new CallIsInTheFuture()
            : Written.Missing(With, Limits.Name, new CallNamesNobody());
    }
}
