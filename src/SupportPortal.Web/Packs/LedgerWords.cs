using System.Globalization;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Web.Packs;

/// <summary>The ledger in words (R20).</summary>
internal static class LedgerWords
{
    /// <summary>What an entry is about.</summary>
    public static string Of(LedgerKind kind) => kind switch
    {
        LedgerKind.Purchased => "Purchased",
        LedgerKind.Used => "Used",
        LedgerKind.Returned => "Returned",
        LedgerKind.Recovered => "Recovered",
        LedgerKind.Extended => "Extended",
        LedgerKind.Corrected => "Corrected",
        LedgerKind.Cancelled => "Cancelled",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such entry."),
    };

    /// <summary>A change with its sign, a true minus: "+5", "−1", "0".</summary>
    public static string Signed(int change) => change switch
    {
        > 0 => "+" + change.ToString(CultureInfo.CurrentCulture),
        < 0 => "−" + (-change).ToString(CultureInfo.CurrentCulture),
        _ => "0",
    };
}
