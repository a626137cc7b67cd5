using System.Globalization;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Web.Packs;

/// <summary>The ledger in words (R20).</summary>
internal static class LedgerWords
{
    /// <summary>What an entry is about.</summary>
    public static string Of(LedgerKind kind) => kind switch
    {
        LedgerKind.Purchased => T("[ledger] Purchased"),
        LedgerKind.Used => T("[ledger] Used"),
        LedgerKind.Returned => T("[ledger] Returned"),
        LedgerKind.Recovered => T("[ledger] Recovered"),
        LedgerKind.Extended => T("[ledger] Extended"),
        LedgerKind.Corrected => T("[ledger] Corrected"),
        LedgerKind.Cancelled => T("[ledger] Cancelled"),
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
