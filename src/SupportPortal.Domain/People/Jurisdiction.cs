namespace SupportPortal.Domain.People;

/// <summary>
/// Whose tax law applies (R28): a country, or a part of one that has a tax law of its own, by its code of ISO 3166. An
/// exemption holds for the jurisdiction that it names and for no other, wider or narrower.
/// </summary>
public sealed record Jurisdiction
{
    /// <summary>The most characters of a code.</summary>
    public const int Most = 6;

    private Jurisdiction(string code) => Code = code;

    /// <summary>The code: <c>SE</c> (ISO 3166-1, two letters) or <c>US-TX</c> (ISO 3166-2).</summary>
    public string Code { get; }

    /// <summary>The country's code.</summary>
    public string Country => Code[..2];

    /// <summary>The code of the part of the country; null for all of it.</summary>
    public string? Part => Code.Length > 2 ? Code[3..] : null;

    /// <summary>Why the text is no jurisdiction, or null. Case and spaces around do not matter.</summary>
    public static Refusal? WhyNot(string? text)
    {
        var code = Tidy(text);
        if (code.Length == 0)
            return new JurisdictionIsMissing();
        var country = code.Length >= 2 && code[..2].All(char.IsAsciiLetterUpper);
        var part = code.Length == 2 || (code.Length is >= 4 and <= Most && code[2] == '-' && code[3..].All(char.IsAsciiLetterOrDigit));
        return country && part ? null : new JurisdictionIsUnknown();
    }

    /// <summary>Reads a code; anything else is refused.</summary>
    public static Jurisdiction Of(string? text)
    {
        WhyNot(text)?.Throw();
        return new Jurisdiction(Tidy(text));
    }

    /// <summary>A country, or the part of it whose code is given; the part may be empty.</summary>
    public static Jurisdiction Of(string country, string? part) => Of(string.IsNullOrWhiteSpace(part) ? country : $"{country}-{part.Trim()}");

    /// <inheritdoc/>
    public override string ToString() => Code;

    private static string Tidy(string? text) => text?.Trim().ToUpperInvariant() ?? "";
}
