namespace SupportPortal.Domain.Incidents;

public sealed partial class Incident
{
    /// <summary>Where in the queue stands what is open and needs nobody's attention now: behind what does.</summary>
    public static readonly Instant NoAttention = Instant.FromUtc(9999, 12, 30, 0, 0);

    /// <summary>Where what is closed stands: behind everything, so that the open ones are one stretch of the queue.</summary>
    public static readonly Instant OutOfQueue = Instant.FromUtc(9999, 12, 31, 0, 0);

    /// <summary>
    /// What the queue is ordered by: due until the initial response is given, then the oldest message or severity request
    /// of the customer that waits for an answer, or the promised next contact if that is earlier, else
    /// <see cref="NoAttention"/>; <see cref="OutOfQueue"/> once it is closed.
    /// </summary>
    public Instant AttentionAt { get; private set; }

    /// <summary>When the oldest message of the customer came that nobody has answered.</summary>
    public Instant? CustomerWaitingSince { get; private set; }

    /// <summary>When the customer's side wrote last.</summary>
    public Instant? CustomerWroteAt { get; private set; }

    private void MoveTo(Stage stage, Instant at)
    {
        Stage = stage;
        CountSilence(stage is Stage.WaitingForCustomer or Stage.SolutionSuggested ? at : null);
        Attend();
    }

    // What the customer writes waits for an answer, and ends the wait for the customer (R9).
    private void HearCustomer(Moment moment)
    {
        CustomerWaitingSince ??= moment.At;
        CustomerWroteAt = moment.At;
        if (Stage is Stage.WaitingForCustomer or Stage.SolutionSuggested)
            MoveTo(Stage.InProgress, moment.At);
        ForgetAttempts(moment.At);
        Attend();
    }

    // A call answers what was written before it ended, a message everything.
    private void AnswerCustomer(Instant upTo)
    {
        if (CustomerWroteAt <= upTo)
            CustomerWaitingSince = null;
        Attend();
    }

    private void Attend() => AttentionAt = this switch
    {
        { IsOpen: false } => OutOfQueue,
        { ClockIsOver: false } => ResponseDue,
        _ => Instant.Min(Instant.Min(CustomerWaitingSince ?? NoAttention, RequestedSeverity?.At ?? NoAttention), NextContactBy ?? NoAttention),
    };
}
