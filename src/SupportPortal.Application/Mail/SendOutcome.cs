namespace SupportPortal.Application.Mail;

/// <summary>What came of sending the next mail.</summary>
public enum SendOutcome
{
    /// <summary>No mail is due.</summary>
    NothingDue,

    /// <summary>It was handed over.</summary>
    Sent,

    /// <summary>Whom it was for does not want it, or is gone: it is thrown away.</summary>
    NotWanted,

    /// <summary>It could not be handed over; another may.</summary>
    Failed,

    /// <summary>The server takes no mail now.</summary>
    ServerDown,
}
