using SupportPortal.Application.Incidents;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Incidents;

/// <summary>A stretch of a conversation to show.</summary>
/// <param name="Reading">The incident, as its reader sees it.</param>
/// <param name="Entries">What is shown of its timeline, oldest first.</param>
public sealed record ThreadView(IncidentReading Reading, IReadOnlyList<TimelineEntry> Entries)
{
    /// <summary>The suggested solution that the page asks about above the conversation, where its text stands.</summary>
    public Guid? AskedAbove { get; init; }

    /// <summary>The page whose composer takes quotations; null where nothing can be written.</summary>
    public string? Quoting { get; init; }

    /// <summary>What is written there.</summary>
    public string? Writing { get; init; }

    /// <summary>Whether the reader can quote an entry.</summary>
    public bool CanQuote(TimelineEntry entry) => Quoting is not null && Quotation.CanBe(entry);

    /// <summary>Whether new incidents can be raised from its messages (R11).</summary>
    public bool CanRaise { get; init; }

    /// <summary>Whether the reader can have files removed: the submitter (R37).</summary>
    public bool CanRemove => Reading.Incident.CustomerId == Reading.Actor.Person;

    /// <summary>Whether the reader can have the text of an entry removed.</summary>
    public bool CanRemoveText(TimelineEntry entry) => Reading.Incident.CanRemoveText(entry, Reading.Actor) is null;

    /// <summary>Whether the reader can have the impact statement removed, which stands with what was submitted.</summary>
    public bool CanRemoveImpact(TimelineEntry entry) => entry.Kind == EntryKind.Submitted && Reading.Incident.CanRemoveImpact(Reading.Actor) is null;

    /// <summary>Whether the reader can raise an entry as a new incident.</summary>
    public bool CanRaiseFrom(TimelineEntry entry) => CanRaise && entry.CanBeRaised;

    /// <summary>All that was read.</summary>
    public ThreadView(IncidentReading reading)
        : this(reading, reading.Entries)
    {
    }
}
