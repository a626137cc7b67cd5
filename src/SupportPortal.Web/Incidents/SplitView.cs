using SupportPortal.Application.Incidents;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Parts;

namespace SupportPortal.Web.Incidents;

/// <summary>What an incident was split into, and what it was split from (R10), for the customer's page and for the queue's.</summary>
/// <param name="Reading">The incident, as its reader sees it.</param>
/// <param name="IsDesk">Whether the reader works in the queue.</param>
public sealed record SplitView(IncidentReading Reading, bool IsDesk)
{
    /// <summary>The incident.</summary>
    public Incident Incident => Reading.Incident;

    /// <summary>Whether there is anything to show; to split it for the first time stands beside the definition.</summary>
    public bool IsShown => Parts.Count > 0 || Incident.SplitFrom is not null;

    /// <summary>Whether the reader can split it.</summary>
    public bool CanSplit => Incident.CanSplit(Reading.Actor) is null;

    /// <summary>The parts, in their order.</summary>
    public IReadOnlyList<SplitPart> Parts => [.. Incident.Parts.OrderBy(part => part.Number)];

    /// <summary>The incident that it was split from, if the reader may see it.</summary>
    public KinIncident? Original => Incident.SplitFrom is { } number ? Reading.Kin.GetValueOrDefault(number) : null;

    /// <summary>The page of an incident for this reader.</summary>
    public string IncidentPage => IsDesk ? "/Queue/Incident" : "/Incidents/Incident";

    /// <summary>The page on which this reader undoes the split that made an incident.</summary>
    public string UndoPage => IsDesk ? "/Queue/UndoSplit" : "/Incidents/UndoSplit";

    /// <summary>The incident that a part became, if the reader may see it.</summary>
    public KinIncident? Made(SplitPart part) => part.Became is { } number ? Reading.Kin.GetValueOrDefault(number) : null;

    /// <summary>The badge of a part: what it means, its symbol, its word.</summary>
    public static (Tone Tone, string Icon, string Word) Of(SplitPart part, Instant now) => part.State switch
    {
        PartState.Stays => (Tone.Plain, "check", T("Stays on this incident")),
        PartState.Proposed when part.IsOpenAt(now) => (Tone.Info, "hourglass", T("Waits for an answer")),
        PartState.Accepted => (Tone.Good, "split", T("An incident of its own")),
        PartState.Declined => (Tone.Plain, "cross", T("Declined, not pursued")),
        PartState.Withdrawn => (Tone.Plain, "cross", T("Taken back")),
        PartState.Undone => (Tone.Plain, "cross", T("[part] Undone")),
        _ => (Tone.Plain, "clock", T("Not answered in time, not pursued")),
    };
}
