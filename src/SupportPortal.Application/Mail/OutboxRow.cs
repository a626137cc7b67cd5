namespace SupportPortal.Application.Mail;

/// <summary>A mail as the list of outgoing mails shows it; its content is not in it.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="To">The address it goes to now; empty when the account is gone.</param>
/// <param name="CreatedAt">When it was caused.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="NextAttemptAt">When it is tried next.</param>
/// <param name="SentAt">When it was handed over.</param>
/// <param name="GivenUpAt">When the portal stopped trying.</param>
/// <param name="LastError">What went wrong last.</param>
public sealed record OutboxRow(
    Guid Id, string Kind, string To, Instant CreatedAt, int Attempts, Instant? NextAttemptAt, Instant? SentAt, Instant? GivenUpAt, string LastError)
{
    /// <summary>How far it has come.</summary>
    public OutboxState State =>
        SentAt is not null ? OutboxState.Sent : GivenUpAt is not null ? OutboxState.GivenUp : OutboxState.Waiting;
}
