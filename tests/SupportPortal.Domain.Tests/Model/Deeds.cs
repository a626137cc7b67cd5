namespace SupportPortal.Domain.Tests.Model;

/// <summary>Every deed of the model-based test.</summary>
internal static partial class Deeds
{
    /// <summary>All of them; a new one is one more entry in one of the lists.</summary>
    public static readonly IReadOnlyList<Deed> All =
    [
        .. OfConversation(), .. OfContact(), .. OfPeople(), .. OfDefinitions(), .. OfSolutions(), .. OfClosing(), .. OfSeverity(), .. OfHours(),
        .. OfSplits(), .. OfCharges(), .. OfPacks(), .. OfOwners(), .. OfRecovery(),
    ];

    /// <summary>Those after which an incident that was a part is not untouched any more: somebody wrote, called or was assigned (R10).</summary>
    public static readonly IReadOnlySet<string> ThatTouch = new HashSet<string>(StringComparer.Ordinal)
    {
        "Take", "Assign", "Pass on", "Reply", "Ask", "Write", "Note", "Log a call", "Log an attempt", "Propose a definition", "Suggest a solution",
        "Say that it did not help", "Contradict an agreement", "Ask for another severity", "Refuse the severity", "Lower the severity",
        "Move to business hours", "Split", "Reopen",
    };
}
