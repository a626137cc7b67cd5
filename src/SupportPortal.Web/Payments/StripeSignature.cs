using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SupportPortal.Web.Payments;

/// <summary>Whether a notice is from Stripe: it signs the time and the body with a secret that only the two know.</summary>
internal static class StripeSignature
{
    /// <summary>The header that carries it.</summary>
    public const string Header = "Stripe-Signature";

    /// <summary>How far the time in it may be from now, either way: an old notice that somebody recorded is worth nothing.</summary>
    public static readonly Duration Tolerance = Duration.FromMinutes(5);

    private static readonly SearchValues<char> Hex = SearchValues.Create("0123456789abcdefABCDEF");

    // While a secret is being changed there are two.
    private const int MostSignatures = 8;

    /// <summary>Whether the header fits the body, byte by byte as it came.</summary>
    public static bool Fits(string? header, ReadOnlySpan<byte> body, string secret, Instant now)
    {
        if (header is null || header.Length > 2000)
            return false;
        var parts = header.Split(',', StringSplitOptions.TrimEntries);
        if (TimeIn(parts) is not { } time || Duration.FromSeconds(Math.Abs(now.ToUnixTimeSeconds() - time)) > Tolerance)
            return false;
        Span<byte> expected = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), [.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{time}.")), .. body], expected);
        var fits = false;
        foreach (var part in parts.Where(part => part.StartsWith("v1=", StringComparison.Ordinal)).Take(MostSignatures))
            fits |= CryptographicOperations.FixedTimeEquals(expected, BytesOf(part.AsSpan(3)));
        return fits;
    }

    // A year that nobody signs in would not fit into a number of seconds that can be compared.
    private static long? TimeIn(string[] parts) =>
        Array.Find(parts, part => part.StartsWith("t=", StringComparison.Ordinal)) is { Length: > 2 and < 14 } text
        && long.TryParse(text.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out var time)
            ? time
            : null;

    private static byte[] BytesOf(ReadOnlySpan<char> hex) =>
        hex.Length == 2 * HMACSHA256.HashSizeInBytes && hex.IndexOfAnyExcept(Hex) < 0 ? Convert.FromHexString(hex) : [];
}
