namespace SupportPortal.Domain.Tests.Model;

/// <summary>Every deed of the model-based test.</summary>
internal static partial class Deeds
{
    /// <summary>All of them; a new one is one more entry in one of the lists.</summary>
    public static readonly IReadOnlyList<Deed> All =
    [
        .. OfConversation(), .. OfPeople(), .. OfDefinitions(), .. OfSolutions(), .. OfClosing(), .. OfSeverity(), .. OfHours(),
        .. OfCharges(), .. OfPacks(), .. OfOwners(), .. OfRecovery(),
    ];
}
