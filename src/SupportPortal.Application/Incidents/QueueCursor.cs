using System.Buffers.Binary;
using System.Buffers.Text;
using System.Runtime.InteropServices;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>A row of the queue, as an address names it: pages go on from there, however many rows lie before.</summary>
/// <param name="AttentionAt">Where the row stands.</param>
/// <param name="Number">Which of those that stand there.</param>
/// <param name="Place">The place that the row had when it was shown, from 1.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct QueueCursor(Instant AttentionAt, IncidentNumber Number, int Place)
{
    private const int Length = 20;
    private static readonly long Latest = Incident.OutOfQueue.ToUnixTimeTicks();

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <returns>The cursor, or null when it is none: the first page is shown then.</returns>
    public static QueueCursor? Parse(string? text)
    {
        Span<byte> bytes = stackalloc byte[Length];
        if (text is null || text.Length > 40 || !Base64Url.IsValid(text) || !Base64Url.TryDecodeFromChars(text, bytes, out var length) || length != Length)
            return null;
        var (ticks, number, place) = (BinaryPrimitives.ReadInt64BigEndian(bytes), BinaryPrimitives.ReadInt64BigEndian(bytes[8..]), BinaryPrimitives.ReadInt32BigEndian(bytes[16..]));
        return ticks < 0 || ticks > Latest || number < 1 || place < 1
            ? null
            : new QueueCursor(Instant.FromUnixTimeTicks(ticks), new IncidentNumber(number), place);
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Length];
        BinaryPrimitives.WriteInt64BigEndian(bytes, AttentionAt.ToUnixTimeTicks());
        BinaryPrimitives.WriteInt64BigEndian(bytes[8..], Number.Value);
        BinaryPrimitives.WriteInt32BigEndian(bytes[16..], Place);
        return Base64Url.EncodeToString(bytes);
    }
}
