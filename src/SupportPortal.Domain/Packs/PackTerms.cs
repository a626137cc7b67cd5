namespace SupportPortal.Domain.Packs;

/// <summary>The numbers of packs that the seller can configure.</summary>
/// <param name="ObjectionTerm">How long the old owner can object to a recovery, and the new one uses one incident only (R25).</param>
/// <param name="SuggestedExtensionDays">What is suggested when an expired pack gets one back and the seller is at fault (R24).</param>
/// <param name="ReminderDays">How many days before the last day owners are reminded (R22).</param>
public sealed record PackTerms(Duration ObjectionTerm, int SuggestedExtensionDays, IReadOnlyList<int> ReminderDays)
{
    /// <summary>72 hours; 30 days; 60, 30, 7 and 1 days.</summary>
    public static readonly PackTerms Default = new(Duration.FromHours(72), 30, [60, 30, 7, 1]);
}
