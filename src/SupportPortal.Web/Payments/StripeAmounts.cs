using System.Collections.Frozen;

namespace SupportPortal.Web.Payments;

/// <summary>Amounts as Stripe counts them: whole numbers of the smallest unit, which it sees otherwise than ISO 4217 for some.</summary>
internal static class StripeAmounts
{
    private const long Most = 99_999_999;

    private static readonly FrozenSet<string> WithoutDecimals = FrozenSet.Create(
        StringComparer.Ordinal, "BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "VND", "VUV", "XAF", "XOF", "XPF");

    private static readonly FrozenSet<string> WithThreeDecimals = FrozenSet.Create(StringComparer.Ordinal, "BHD", "JOD", "KWD", "OMR", "TND");

    // Written with two decimals, of which both must be nought.
    private static readonly FrozenSet<string> WithTwoNoughts = FrozenSet.Create(StringComparer.Ordinal, "ISK", "UGX");

    /// <summary>The amount in the smallest unit; null when it has none, or is more than can be charged at once.</summary>
    public static long? Of(decimal amount, string currency)
    {
        var small = amount * UnitsOf(currency);
        if (small is <= 0 or > Most || decimal.Truncate(small) != small)
            return null;
        return WithTwoNoughts.Contains(currency) && small % 100 != 0 ? null : (long)small;
    }

    /// <summary>The amount that so many of the smallest unit are.</summary>
    public static decimal From(long small, string currency) => (decimal)small / UnitsOf(currency);

    private static int UnitsOf(string currency) => WithoutDecimals.Contains(currency) ? 1 : WithThreeDecimals.Contains(currency) ? 1000 : 100;
}
