namespace SupportPortal.Domain;

/// <summary>
/// The numbers of days and the like that the seller can configure, with the defaults of the rules. What the severities
/// promise (R12) is not among them.
/// </summary>
public sealed record ServiceTerms
{
    /// <summary>The defaults.</summary>
    public static readonly ServiceTerms Default = new();

    /// <summary>For how many days after the latest closing the customer can reopen an incident (R7).</summary>
    public int ReopenDays { get; init; } = 14;

    /// <summary>After how many business days of the customer's silence the portal closes an incident (R6).</summary>
    public int SilenceBusinessDays { get; init; } = 10;

    /// <summary>On which business days of silence the customer is reminded, once each (R6).</summary>
    public IReadOnlyList<int> SilenceReminderDays { get; init; } = [3, 7];

    /// <summary>For how many days after closing or decision the customer can ask for a second look (R8).</summary>
    public int SecondLookDays { get; init; } = 30;

    /// <summary>For how many days a decision on a charge can be changed to the customer's disadvantage (R8).</summary>
    public int ChargeAgainDays { get; init; } = 7;

    /// <summary>After how many business days without an answer a proposal of a split lapses (R10).</summary>
    public int ProposalBusinessDays { get; init; } = 10;

    /// <summary>How many logged attempts an engineer makes before moving an incident to business hours (R18).</summary>
    public int ContactAttempts { get; init; } = 3;

    /// <summary>Over how many minutes those attempts are spread at least, from the first start to the last (R18).</summary>
    public int ContactAttemptMinutes { get; init; } = 60;

    /// <summary>How many days before its last day owners are reminded of a pack (R22).</summary>
    public IReadOnlyList<int> ExpiryReminderDays { get; init; } = [60, 30, 7, 1];

    /// <summary>By how many days an extension is suggested when the seller is at fault (R24).</summary>
    public int ExtensionDays { get; init; } = 30;

    /// <summary>For how many hours the old owner can object to a recovery, and the new one uses one incident only (R25).</summary>
    public int ObjectionHours { get; init; } = 72;

    /// <summary>For how many days after the one on which it was placed an order can be paid (R27).</summary>
    public int PaymentDays { get; init; } = 30;

    /// <summary><see cref="ReopenDays"/>, 24 hours each.</summary>
    public Duration ReopenFor => Duration.FromDays(ReopenDays);

    /// <summary><see cref="SecondLookDays"/>, 24 hours each.</summary>
    public Duration SecondLookFor => Duration.FromDays(SecondLookDays);

    /// <summary><see cref="ChargeAgainDays"/>, 24 hours each.</summary>
    public Duration ChargeAgainFor => Duration.FromDays(ChargeAgainDays);

    /// <summary><see cref="ContactAttemptMinutes"/>.</summary>
    public Duration ContactAttemptsOver => Duration.FromMinutes(ContactAttemptMinutes);

    /// <summary><see cref="ObjectionHours"/>.</summary>
    public Duration ObjectionFor => Duration.FromHours(ObjectionHours);
}
