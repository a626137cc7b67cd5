namespace SupportPortal.Domain.Packs;

/// <summary>
/// The check character of our own order numbers: a sum over the field of 32 elements (x⁵ + x² + 1), in which the
/// character at distance n from the end weighs αⁿ. Over at most 31 characters every weight is another one, so any single
/// wrong character and any two exchanged ones, neighbours or not, are found.
/// </summary>
internal static class CheckCharacter
{
    /// <summary>The digits of Crockford's base 32: no I, L, O, U.</summary>
    public const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private const int Overflow = 0b100000;
    private const int Polynomial = 0b100101;

    /// <summary>The character that makes the sum zero.</summary>
    public static char For(ReadOnlySpan<char> text) => Alphabet[Sum(text)];

    /// <summary>Whether the last character is the check character of those before it.</summary>
    public static bool IsRight(ReadOnlySpan<char> text) => For(text[..^1]) == text[^1];

    private static int Sum(ReadOnlySpan<char> text)
    {
        var sum = 0;
        foreach (var character in text)
            sum = TimesAlpha(sum ^ Alphabet.IndexOf(character, StringComparison.Ordinal));
        return sum;
    }

    private static int TimesAlpha(int value)
    {
        var shifted = value << 1;
        return (shifted & Overflow) == 0 ? shifted : shifted ^ Polynomial;
    }
}
