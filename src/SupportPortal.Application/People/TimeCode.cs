using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace SupportPortal.Application.People;

/// <summary>
/// The codes of authenticator apps (RFC 6238): six digits, a new one every thirty seconds, HMAC-SHA-1, which is what all
/// apps know. The framework's own provider would read the system clock, and take a code twice.
/// </summary>
public static class TimeCode
{
    /// <summary>How many bytes a key has.</summary>
    public const int KeyBytes = 20;

    private const int Seconds = 30;
    private const int Digits = 6;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>A new key.</summary>
    public static byte[] NewKey() => RandomNumberGenerator.GetBytes(KeyBytes);

    /// <summary>The step of time to which an instant belongs.</summary>
    public static long StepAt(Instant now) => now.ToUnixTimeSeconds() / Seconds;

    /// <summary>The code of a step.</summary>
    public static string Of(ReadOnlySpan<byte> key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // The algorithm of RFC 6238; as an HMAC it is not known to be weak, and apps know no other.
        HMACSHA1.HashData(key, counter, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xF)..]) & int.MaxValue;
        return (number % 1_000_000).ToString(CultureInfo.InvariantCulture).PadLeft(Digits, '0');
    }

    /// <summary>
    /// The step whose code was typed: this one, or one beside it, for clocks that differ; null when it is none of them, or
    /// not after <paramref name="last"/>.
    /// </summary>
    public static long? StepOf(ReadOnlySpan<byte> key, string typed, long last, Instant now)
    {
        var digits = string.Concat(typed.Where(char.IsAsciiDigit));
        var present = StepAt(now);
        for (var step = present - 1; step <= present + 1; step++)
        {
            if (step > last && CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(Of(key, step)), System.Text.Encoding.ASCII.GetBytes(digits)))
                return step;
        }

        return null;
    }

    /// <summary>Whether a text could be a code of an app: digits, and no more than they.</summary>
    public static bool IsOne(string typed) => typed.Count(char.IsAsciiDigit) == Digits && typed.All(letter => char.IsAsciiDigit(letter) || letter is ' ' or '-');

    /// <summary>A key as people type it: base 32, in groups of four.</summary>
    public static string Written(ReadOnlySpan<byte> key)
    {
        var text = new System.Text.StringBuilder();
        for (var bit = 0; bit < key.Length * 8; bit += 5)
        {
            if (bit > 0 && bit % 20 == 0)
                text.Append(' ');
            var pair = key[bit / 8] << 8 | (bit / 8 + 1 < key.Length ? key[bit / 8 + 1] : 0);
            text.Append(Alphabet[pair >> (11 - bit % 8) & 0b11111]);
        }

        return text.ToString();
    }
}
