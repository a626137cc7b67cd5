using SupportPortal.Application.Incidents;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Incidents;

/// <summary>
/// What is being typed on an incident. The browser keeps it, so that it survives a crash; <see cref="Since"/> tells whether it
/// was sent after all.
/// </summary>
/// <param name="Owner">Whose it is: nobody else's browser session brings it back.</param>
/// <param name="Key">The incident, and what is written.</param>
/// <param name="Since">The writer's latest entry of the kind when the page was made.</param>
public sealed record TypedKind(Guid Owner, string Key, int Since)
{
    /// <summary>A message of the customer's side.</summary>
    public static TypedKind Message(IncidentReading reading) => Of(reading, "message", EntryKind.CustomerMessage);

    /// <summary>A reply to the customer.</summary>
    public static TypedKind Reply(IncidentReading reading) => Of(reading, "reply", EntryKind.Reply, EntryKind.Question);

    /// <summary>An internal note.</summary>
    public static TypedKind Note(IncidentReading reading) => Of(reading, "note", EntryKind.InternalNote);

    /// <summary>A call.</summary>
    public static TypedKind Call(IncidentReading reading) => Of(reading, "call", EntryKind.Call);

    /// <summary>A step of a new incident, whose draft is saved when the step is done.</summary>
    public static TypedKind Step(Draft draft) => new(draft.OwnerId, $"{draft.Id}:step", (int)draft.Version);

    private static TypedKind Of(IncidentReading reading, string what, params EntryKind[] kinds) => new(
        reading.Actor.Person,
        $"{reading.Incident.Number}:{what}",
        reading.Entries.LastOrDefault(entry => entry.Author == reading.Actor.Person && kinds.Contains(entry.Kind))?.Sequence ?? 0);
}
