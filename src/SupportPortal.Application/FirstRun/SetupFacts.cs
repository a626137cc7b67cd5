using SupportPortal.Application.Mail;

namespace SupportPortal.Application.FirstRun;

/// <summary>How far the setup has come, as the store tells.</summary>
public sealed record SetupFacts
{
    /// <summary>The steps that were marked, with the names of those who did.</summary>
    public required IReadOnlyDictionary<SetupStep, (Instant At, string? By)> Marks { get; init; }

    /// <summary>The name of the calendar in force in the seller's country; null when there is none.</summary>
    public required string? SellerCalendar { get; init; }

    /// <summary>Whether a person saved that calendar.</summary>
    public required bool IsCalendarOwn { get; init; }

    /// <summary>How many versions in the catalogue are in support today.</summary>
    public required int VersionsInSupport { get; init; }

    /// <summary>Whether anything sold in the portal has a price.</summary>
    public required bool HasPrice { get; init; }

    /// <summary>How many can work the queue.</summary>
    public required int Engineers { get; init; }

    /// <summary>How many can decide.</summary>
    public required int Admins { get; init; }

    /// <summary>Whether the admin who asks has an authenticator app or a passkey.</summary>
    public required bool HasSecondFactor { get; init; }

    /// <summary>The last test mail to the admin who asks; null before the first.</summary>
    public required OutboxRow? TestMail { get; init; }
}
