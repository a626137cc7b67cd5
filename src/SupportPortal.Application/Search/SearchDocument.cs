using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Search;

/// <summary>
/// What can be found of one timeline entry: its words as <see cref="SearchText"/> folds them. The first entry of an incident
/// also has what the incident is about. Every store indexes these words in its own way, in the transaction that writes them.
/// </summary>
public sealed class SearchDocument
{
    // A key has the milliseconds since 2000, so that the newest come first, and chance in the rest.
    private const int ChanceBits = 22;
    private static readonly Instant Beginning = Instant.FromUtc(2000, 1, 1, 0, 0);

    // For the store.
    private SearchDocument()
    {
    }

    /// <summary>What can be found of an entry.</summary>
    public SearchDocument(TimelineEntry entry) =>
        (Id, IncidentId, Sequence, IsInternal, Words) = (KeyOf(entry), entry.IncidentId, entry.Sequence, entry.IsInternal, WordsOf(entry));

    /// <summary>The key, which rises with time.</summary>
    public long Id { get; private set; }

    /// <summary>The incident.</summary>
    public Guid IncidentId { get; private set; }

    /// <summary>The place of the entry in its timeline.</summary>
    public int Sequence { get; private set; }

    /// <summary>Whether only the support side finds it.</summary>
    public bool IsInternal { get; private set; }

    /// <summary>Number, title, product and customer of the incident, with its first entry; a space before each word.</summary>
    public string Head { get; private set; } = "";

    /// <summary>The words of the entry; a space before each.</summary>
    public string Words { get; private set; } = "";

    /// <summary>Counted at each change.</summary>
    public int Version { get; private set; }

    /// <summary>The key of what can be found of an entry.</summary>
    public static long KeyOf(TimelineEntry entry) => KeyAt(entry.At) | (long)(Chance(entry.Id) & ((1UL << ChanceBits) - 1));

    /// <summary>The least key of an instant.</summary>
    public static long KeyAt(Instant at) => (long)(at - Beginning).TotalMilliseconds << ChanceBits;

    /// <summary>Whether anything can be found of an entry.</summary>
    public static bool Tells(TimelineEntry entry) => entry.Sequence == 1 || !string.IsNullOrEmpty(entry.Text) || entry.Details.Card is not null;

    /// <summary>The words of an entry.</summary>
    public static string WordsOf(TimelineEntry entry) => entry.Details.Card is { } card
        ? SearchText.Fold(entry.Text, card.State, card.Tried, card.Next, card.Risks)
        : SearchText.Fold(entry.Text);

    /// <summary>Says what the incident is about.</summary>
    public void Rename(string head) => (Head, Version) = (head, Head == head ? Version : Version + 1);

    /// <summary>Says what the entry tells now.</summary>
    public void Rewrite(string words) => (Words, Version) = (words, Words == words ? Version : Version + 1);

    // The end of a key is chance: entries of one deed have all else in common.
    private static ulong Chance(Guid key)
    {
        Span<byte> bytes = stackalloc byte[16];
        key.TryWriteBytes(bytes, bigEndian: true, out _);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]);
    }
}
