using Microsoft.AspNetCore.Html;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Parts;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Incidents;

/// <summary>What people read for an entry of the timeline: a message of somebody, or an event in a line.</summary>
public sealed class EntryWords(TimelineEntry entry, IncidentReading reading, Reader reader)
{
    private readonly EntryPeople _people = new(entry, reading);
    private readonly Lazy<EntryLine> _line = new(() => new EntryLine(entry, reading, reader));

    /// <summary>Whether it is shown as what somebody wrote.</summary>
    public bool IsMessage => entry.Kind switch
    {
        EntryKind.Submitted or EntryKind.Reply or EntryKind.Question or EntryKind.CustomerMessage => true,
        EntryKind.InternalNote or EntryKind.SolutionSuggested or EntryKind.SplitProposed => true,
        EntryKind.Closed => entry is { Side: Side.Support, Text: not null },
        _ => false,
    };

    /// <summary>Whether it is shown as something that happened.</summary>
    public bool IsEvent => !IsMessage || entry.Kind is EntryKind.Submitted or EntryKind.Closed or EntryKind.SplitProposed;

    /// <summary>Who did it.</summary>
    public string Author => _people.Author;

    /// <summary>Who wrote the words of a message.</summary>
    public string Writer => _people.Writer;

    /// <summary>Whether somebody on the support side wrote them.</summary>
    public bool IsOurs => entry.Side == Side.Support || entry.DescribedBy is not null;

    /// <summary>For whom the writer speaks.</summary>
    public string For => entry switch
    {
        { DescribedBy: not null } => T("Support engineer, described the problem"),
        { IsInternal: true } => T("internal note"),
        { Side: Side.Support } => T("Support engineer"),
        _ => reading.People.GetValueOrDefault(entry.Author)?.Company ?? "",
    };

    /// <summary>The symbol of an event.</summary>
    public string Icon => entry.Kind switch
    {
        EntryKind.Submitted or EntryKind.SeverityChanged or EntryKind.SeverityRequested or EntryKind.SeverityRefused => "flag",
        EntryKind.Call => "phone",
        EntryKind.DefinitionProposed or EntryKind.DefinitionAgreed or EntryKind.AgreementLogged => "doc",
        EntryKind.AgreementContradicted or EntryKind.SolutionDidNotHelp => "cross",
        EntryKind.SupportHoursChanged or EntryKind.CustomerReminded or EntryKind.NextContactPromised or EntryKind.NextContactWithdrawn => "clock",
        EntryKind.BillingDecided or EntryKind.SecondLookAsked => "ticket",
        EntryKind.RaisedAsNew => "split",
        EntryKind.HandoverCard => "doc",
        EntryKind.SplitProposed or EntryKind.PartAccepted or EntryKind.PartDeclined => "split",
        EntryKind.PartLapsed or EntryKind.PartUndone or EntryKind.PartWithdrawn => "split",
        EntryKind.TextRemoved or EntryKind.FileRemoved or EntryKind.TitleRemoved or EntryKind.ImpactRemoved or EntryKind.CopyRemoved => "cross",
        EntryKind.Released => "tray",
        EntryKind.Closed => "check",
        _ => "person",
    };

    /// <summary>What an event is, in a word or two.</summary>
    public string What => _line.Value.What;

    /// <summary>An event in a line, which begins with what it is.</summary>
    public IHtmlContent Line => _line.Value.Html;

    /// <summary>What is told below the line of an event; null for most.</summary>
    public string? Told => entry is { Kind: EntryKind.Call, TextRemovedAt: null, Text.Length: > 0 } ? entry.Text : null;

    /// <summary>What a message is beyond its words.</summary>
    public IEnumerable<(Tone Tone, string Icon, string Word)> Badges
    {
        get
        {
            if (entry.Id == reading.Incident.ResponseEntryId)
                yield return (Tone.Good, "check", T("Initial response"));
            if (entry.IsInternal)
                yield return (Tone.Warn, "lock", T("Customer never sees this"));
            if (entry.Kind == EntryKind.Question)
                yield return (Tone.Plain, "hourglass", T("Question"));
            if (entry.Kind == EntryKind.SolutionSuggested)
                yield return Solution;
        }
    }

    private (Tone Tone, string Icon, string Word) Solution =>
        reading.Incident.Solutions.FirstOrDefault(solution => solution.Id == entry.Id) switch
        {
            { AcceptedAt: not null } => (Tone.Good, "check", T("Accepted solution")),
            { Stands: false } => (Tone.Plain, "cross", T("Suggested solution, did not help")),
            _ => (Tone.Info, "check", T("Suggested solution")),
        };
}
