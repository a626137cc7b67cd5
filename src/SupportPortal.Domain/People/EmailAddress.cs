using System.Text;

namespace SupportPortal.Domain.People;

/// <summary>An e-mail address. Two are equal when an account would take them for the same.</summary>
public sealed record EmailAddress
{
    /// <summary>The most characters an address has (RFC 5321, 4.5.3.1.3, less the brackets).</summary>
    public const int Most = 254;

    private EmailAddress(string written) => Written = written;

    /// <summary>As it was written, without spaces around: what mail is sent to.</summary>
    public string Written { get; }

    /// <summary>The form in which addresses are compared; the same that sign-in stores as its normalized e-mail.</summary>
    public string Normalized => Written.Normalize().ToUpperInvariant();

    /// <summary>Why the text is no address, or null.</summary>
    public static Refusal? WhyNot(string? text)
    {
        var trimmed = text.AsSpan().Trim();
        var at = trimmed.IndexOf('@');
        var fits = at > 0 && at < trimmed.Length - 1 && trimmed.Length <= Most
            && !trimmed[(at + 1)..].Contains('@') && UnicodeText.IsWellFormed(trimmed) && AllMayStand(trimmed);
        return fits ? null : new EmailAddressIsNotValid();
    }

    /// <summary>Reads an address; anything else is refused.</summary>
    public static EmailAddress Of(string? text)
    {
        WhyNot(text)?.Throw();
        return new EmailAddress(text!.Trim());
    }

    /// <inheritdoc/>
    public bool Equals(EmailAddress? other) => other is not null && Normalized == other.Normalized;

    /// <inheritdoc/>
    public override int GetHashCode() => Normalized.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Written;

    // Brackets, commas and the like belong to lists of addresses.
    private static bool AllMayStand(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar || Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
                return false;
            if (rune.IsBmp && "<>(),;:\\\"[]".Contains((char)rune.Value, StringComparison.Ordinal))
                return false;
        }

        return true;
    }
}

/// <summary>The text is not one e-mail address.</summary>
public sealed record EmailAddressIsNotValid : Refusal;
