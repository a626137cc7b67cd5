using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Incidents;

/// <summary>An incident as one reader may see it: with the names of people, a stretch of its timeline, and the files in that.</summary>
public sealed record IncidentReading
{
    /// <summary>Who reads.</summary>
    public required Actor Actor { get; init; }

    /// <summary>The numbers of days and the like that count.</summary>
    public required ServiceTerms Terms { get; init; }

    /// <summary>The incident, with definitions, solutions and participants, to ask and never to change.</summary>
    public required Incident Incident { get; init; }

    /// <summary>The entries that the reader may see, oldest first; the latest ones, unless earlier ones were asked for.</summary>
    public required IReadOnlyList<TimelineEntry> Entries { get; init; }

    /// <summary>Before which sequence there are earlier entries; null when there are none.</summary>
    public required int? Earlier { get; init; }

    /// <summary>Whether the latest entries are shown.</summary>
    public required bool IsLatest { get; init; }

    /// <summary>The files of the entries, by the key of their entry.</summary>
    public required ILookup<Guid, Attachment> Files { get; init; }

    /// <summary>Everybody who is named, by key.</summary>
    public required IReadOnlyDictionary<Guid, KnownPerson> People { get; init; }

    /// <summary>The latest handover card, for the support side, of an incident that is worked on 24 hours a day; null without one.</summary>
    public required TimelineEntry? LatestCard { get; init; }

    /// <summary>When the portal closes it unless the customer answers; null when nothing waits for the customer (R6).</summary>
    public required Instant? SilentUntil { get; init; }

    /// <summary>The kind of help that was asked for; null when it is no longer offered (R31).</summary>
    public required Exclusion? KindOfHelp { get; init; }

    /// <summary>The exclusion that it was closed by; null otherwise (R31).</summary>
    public required Exclusion? ClosedBy { get; init; }

    /// <summary>
    /// The incident that this one was split from, and those that its own parts became: the ones that the reader may see, by
    /// number (R10, R37).
    /// </summary>
    public required IReadOnlyDictionary<IncidentNumber, KinIncident> Kin { get; init; }

    /// <summary>The latest entry that the reader has seen; what is posted carries it along.</summary>
    public int Seen => Entries.Count == 0 ? 0 : Entries[^1].Sequence;

    /// <summary>Whether the reader is the submitter or a participant.</summary>
    public bool IsCustomersSide => Incident.IsOnCustomersSide(Actor);

    /// <summary>What was read of what the customer said since the latest solution was delivered, latest first (R6).</summary>
    public IReadOnlyList<TimelineEntry> Quotes =>
        [.. Entries.Where(entry => Incident.CanQuote(entry) && entry.SaidAt >= Incident.StandingSolution?.SuggestedAt).Reverse()];

    /// <summary>The name of a person; the portal itself has none.</summary>
    public string? NameOf(Guid? person) => person is { } key && People.TryGetValue(key, out var known) ? known.Name : null;

    /// <summary>What was added to the timeline after a sequence.</summary>
    public IReadOnlyList<TimelineEntry> Since(int sequence) => [.. Entries.Where(entry => entry.Sequence > sequence)];
}
