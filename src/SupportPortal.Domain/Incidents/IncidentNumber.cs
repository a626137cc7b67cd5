using System.Globalization;

namespace SupportPortal.Domain.Incidents;

/// <summary>The number people say on the telephone, such as <c>SP-20377</c>. Numbers rise and may have gaps.</summary>
/// <param name="Value">The number without its prefix, at least 1.</param>
public readonly record struct IncidentNumber(long Value) : IComparable<IncidentNumber>
{
    /// <summary>What stands before every number.</summary>
    public const string Prefix = "SP-";

    /// <summary>Reads a number as people write it: with or without the prefix, in any case, with spaces around.</summary>
    /// <returns>The number, or null when it is none.</returns>
    public static IncidentNumber? Parse(string? text)
    {
        var digits = text.AsSpan().Trim();
        if (digits.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            digits = digits[Prefix.Length..];
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0
            ? new IncidentNumber(value)
            : null;
    }

    /// <summary>Reads a number as people type it where they look for it: <c>SP-20377</c>, <c>sp 20377</c>, <c>#20377</c>, <c>20377</c>.</summary>
    /// <returns>The number, or null when it is none.</returns>
    public static IncidentNumber? Typed(string? text)
    {
        var rest = text.AsSpan().Trim();
        if (rest.StartsWith("#", StringComparison.Ordinal))
            rest = rest[1..].TrimStart();
        if (rest.StartsWith("SP", StringComparison.OrdinalIgnoreCase))
            rest = rest[2..].TrimStart(" -–#\u00A0\u2011");
        return rest.Length > 0 && char.IsAsciiDigit(rest[0]) ? Parse(rest.ToString()) : null;
    }

    /// <summary>Whether <paramref name="one"/> was given before <paramref name="other"/>.</summary>
    public static bool operator <(IncidentNumber one, IncidentNumber other) => one.Value < other.Value;

    /// <summary>Whether <paramref name="one"/> was given after <paramref name="other"/>.</summary>
    public static bool operator >(IncidentNumber one, IncidentNumber other) => one.Value > other.Value;

    /// <summary>Whether <paramref name="one"/> was not given after <paramref name="other"/>.</summary>
    public static bool operator <=(IncidentNumber one, IncidentNumber other) => one.Value <= other.Value;

    /// <summary>Whether <paramref name="one"/> was not given before <paramref name="other"/>.</summary>
    public static bool operator >=(IncidentNumber one, IncidentNumber other) => one.Value >= other.Value;

    /// <inheritdoc/>
    public int CompareTo(IncidentNumber other) => Value.CompareTo(other.Value);

    /// <summary>Reads a number as <see cref="Parse"/> does; this is how addresses are bound.</summary>
    public static bool TryParse(string? text, out IncidentNumber number)
    {
        var read = Parse(text);
        number = read ?? default;
        return read is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Value}");
}
