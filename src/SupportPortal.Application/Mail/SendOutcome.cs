namespace SupportPortal.Application.Mail;

/// <summary>What came of sending the next mail.</summary>
public enum SendOutcome
{
    /// <summary>No mail is due.</summary>
    NothingDue,

    /// <summary>It was handed over.</summary>
    Sent,

    /// <summary>It could not be handed over; another may.</summary>
    Failed,

    /// <summary>The server takes no mail now.</summary>
    ServerDown,
}
