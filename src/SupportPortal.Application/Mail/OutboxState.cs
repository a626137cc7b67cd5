namespace SupportPortal.Application.Mail;

/// <summary>How far a mail has come.</summary>
public enum OutboxState
{
    /// <summary>It is sent, or tried again, soon.</summary>
    Waiting,

    /// <summary>It was handed over.</summary>
    Sent,

    /// <summary>The portal stopped trying.</summary>
    GivenUp,
}
