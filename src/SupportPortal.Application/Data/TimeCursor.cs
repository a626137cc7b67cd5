using System.Buffers.Binary;
using System.Buffers.Text;
using System.Runtime.InteropServices;

namespace SupportPortal.Application.Data;

/// <summary>A row of a list in the order of time, as an address names it: the next page goes on from there.</summary>
/// <param name="At">When the row is from.</param>
/// <param name="Id">Which of the rows of that instant.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TimeCursor(Instant At, Guid Id)
{
    private const int Length = 24;
    private static readonly long Latest = Instant.FromUtc(9999, 1, 1, 0, 0).ToUnixTimeTicks();

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <returns>The cursor, or null when it is none: the first page is shown then.</returns>
    public static TimeCursor? Parse(string? text)
    {
        Span<byte> bytes = stackalloc byte[Length];
        if (text is null || text.Length > 40 || !Base64Url.IsValid(text) || !Base64Url.TryDecodeFromChars(text, bytes, out var length) || length != Length)
            return null;
        var ticks = BinaryPrimitives.ReadInt64BigEndian(bytes);
        return ticks < 0 || ticks > Latest ? null : new TimeCursor(Instant.FromUnixTimeTicks(ticks), new Guid(bytes[8..], bigEndian: true));
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Length];
        BinaryPrimitives.WriteInt64BigEndian(bytes, At.ToUnixTimeTicks());
        Id.TryWriteBytes(bytes[8..], bigEndian: true, out _);
        return Base64Url.EncodeToString(bytes);
    }
}
