namespace SupportPortal.Domain.Incidents;

/// <summary>Questions about texts that people write.</summary>
internal static class Written
{
    /// <summary>Refuses a text that is empty, in the given words, or wrong.</summary>
    public static Refusal? Missing(string? text, int limit, Refusal whenEmpty) =>
        string.IsNullOrWhiteSpace(text) ? whenEmpty : Wrong(text, limit);

    /// <summary>Refuses a text that is too long, or that no store could keep.</summary>
    public static Refusal? Wrong(string? text, int limit)
    {
        if (text is null)
            return null;
        if (text.Length > limit)
            return new TextIsTooLong(limit, text.Length);
        return text.Contains('\0') || !UnicodeText.IsWellFormed(text) ? new TextIsNotReadable() : null;
    }
}
