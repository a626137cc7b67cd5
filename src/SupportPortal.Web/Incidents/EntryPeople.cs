using SupportPortal.Application.Incidents;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Incidents;

/// <summary>Who made an entry of the timeline, and whose words are in it.</summary>
internal sealed record EntryPeople(TimelineEntry Entry, IncidentReading Reading)
{
    /// <summary>Who did it.</summary>
    public string Author => Entry.Side == Side.System ? T("[author] The portal") : Reading.NameOf(Entry.Author) ?? T("Somebody");

    /// <summary>Who wrote the words of a message.</summary>
    public string Writer => Entry.DescribedBy is { } engineer ? Reading.NameOf(engineer) ?? T("Somebody") : Author;
}
