namespace SupportPortal.Domain.Incidents;

// What was raised or split from an incident holds copies of its words; they go when the words do (R37).
public sealed partial class Incident
{
    /// <summary>What entries splits leave: the words of their parts stand in them.</summary>
    public static readonly IReadOnlyList<EntryKind> OfSplits =
    [
        EntryKind.SplitProposed, EntryKind.PartAccepted, EntryKind.PartDeclined, EntryKind.PartLapsed, EntryKind.PartUndone, EntryKind.PartWithdrawn,
    ];

    /// <summary>
    /// Removes the copies of words whose removal is told with the incident that they stood in; whoever may have those
    /// removed, may have the copies too. Files, and what was written beside the copies, stay.
    /// </summary>
    /// <param name="echo">What was removed.</param>
    /// <param name="entries">The entries in which copies may stand, and the parts loaded: those of splits, and how it was submitted unless the words are its own.</param>
    /// <param name="at">When.</param>
    /// <returns>The entries that lost something; none for nothing.</returns>
    public IReadOnlyList<TimelineEntry> RemoveCopies(Echo echo, IEnumerable<TimelineEntry> entries, Instant at)
    {
        var changed = new List<TimelineEntry>();
        foreach (var entry in entries)
        {
            var quotes = entry.Kind == EntryKind.Submitted && RaisedFrom is not null && RaisedFrom == echo.Quoted;
            if (entry.Text is not { } text || echo.Without(text, quotes) is not { } kept || kept == text)
                continue;
            entry.Text = kept.Length == 0 ? NoName : kept;
            changed.Add(entry);
        }

        if (changed.Find(entry => entry.Kind == EntryKind.Submitted) is { } submitted)
            Description = submitted.Text!;
        _parts.ForEach(part => part.RemoveCopies(echo, at));
        return changed;
    }

    /// <summary>Removes what was copied beside the description when it was raised or split off: title and impact.</summary>
    /// <returns>Whether there was anything.</returns>
    public bool RemoveCopies(Echo echo)
    {
        var (title, impact) = (echo.Without(Title).Length == 0, echo.Impact is not null && Impact == echo.Impact);
        Title = title ? Number.ToString() : Title;
        Impact = impact ? null : Impact;
        return title || impact;
    }

    /// <summary>Tells that copies of what was removed from another incident are removed here.</summary>
    public void TellCopiesRemoved(IncidentNumber from, Moment moment)
    {
        var side = IsOnCustomersSide(moment.By) ? Side.Customer : Side.Support;
        var left = Append(EntryKind.CopyRemoved, side, moment, details: new() { CopyOf = from });
        Raise(new CopyRemoved(from, Number, left.Id, moment));
    }
}
