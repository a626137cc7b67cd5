namespace SupportPortal.Domain;

/// <summary>What a text must be before it can be normalized or stored.</summary>
public static class UnicodeText
{
    /// <summary>Whether the text has no lone surrogate and no U+FFFE, which normalization and some stores throw at.</summary>
    public static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\uFFFE' || char.IsLowSurrogate(text[i]))
                return false;
            if (char.IsHighSurrogate(text[i]) && (++i == text.Length || !char.IsLowSurrogate(text[i])))
                return false;
        }

        return true;
    }
}
