using System.Globalization;
using System.Text.RegularExpressions;

namespace SupportPortal.Web.Input;

/// <summary>
/// An amount as people type it: "1249.00", "1249,00", "1 249,50" with any kind of space, "1,249.50", "1.249,50". One that
/// could be read in two ways is not read.
/// </summary>
internal static partial class TypedAmount
{
    private const NumberStyles Plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;

    /// <summary>The amount; null when it cannot be read, or could be read in two ways.</summary>
    public static decimal? Read(string text) =>
        !IsAmbiguous(text) && Number().Match(Trimmed(text)) is { Success: true } found
        && decimal.TryParse(Digits(found.Groups["whole"].Value, found.Groups["part"].Value), Plain, CultureInfo.InvariantCulture, out var amount) ? amount : null;

    /// <summary>Whether it has one separator with three digits behind it, which separates thousands for some, and decimals for others.</summary>
    public static bool IsAmbiguous(string text) => TwoWays().IsMatch(Trimmed(text));

    /// <summary>An ambiguous amount as it would be with thousands.</summary>
    public static decimal Thousands(string text) => decimal.Parse(Digits(Trimmed(text), ""), Plain, CultureInfo.InvariantCulture);

    private static string Trimmed(string text) => text.Trim().Replace('\u2212', '-');

    private static string Digits(string whole, string part) => Separators().Replace(whole, "") + (part.Length > 0 ? $".{part}" : "");

    // Groups are all of the same kind, and of three digits; the sign of decimals is another than theirs.
    [GeneratedRegex(@"^(?<whole>-?(\d+|\d{1,3}((?<group>[.,\u0020\u00A0\u2009\u202F])\d{3})(\k<group>\d{3})*))((?!\k<group>)[.,](?<part>\d+))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"^-?[1-9]\d{0,2}[.,]\d{3}$", RegexOptions.None, 1000)]
    private static partial Regex TwoWays();

    [GeneratedRegex(@"[^\d-]", RegexOptions.None, 1000)]
    private static partial Regex Separators();
}
