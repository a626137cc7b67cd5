using SupportPortal.Application.Incidents;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Parts;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Incidents;

/// <summary>What people read for an entry of the timeline: a message of somebody, or an event in a line.</summary>
public sealed class EntryWords(TimelineEntry entry, IncidentReading reading, Reader reader)
{
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
    public string Author => entry.Side == Side.System ? "The portal" : reading.NameOf(entry.Author) ?? "Somebody";

    /// <summary>Who wrote the words of a message.</summary>
    public string Writer => entry.DescribedBy is { } engineer ? reading.NameOf(engineer) ?? "Somebody" : Author;

    /// <summary>Whether somebody on the support side wrote them.</summary>
    public bool IsOurs => entry.Side == Side.Support || entry.DescribedBy is not null;

    /// <summary>For whom the writer speaks.</summary>
    public string For => entry switch
    {
        { DescribedBy: not null } => "Support engineer, described the problem",
        { IsInternal: true } => "internal note",
        { Side: Side.Support } => "Support engineer",
        _ => reading.People.GetValueOrDefault(entry.Author)?.Company ?? "",
    };

    /// <summary>The symbol of an event.</summary>
    public string Icon => entry.Kind switch
    {
        EntryKind.Submitted or EntryKind.SeverityChanged or EntryKind.SeverityRequested or EntryKind.SeverityRefused => "flag",
        EntryKind.Call => "phone",
        EntryKind.DefinitionProposed or EntryKind.DefinitionAgreed or EntryKind.AgreementLogged => "doc",
        EntryKind.AgreementContradicted or EntryKind.SolutionDidNotHelp => "cross",
        EntryKind.SupportHoursChanged or EntryKind.CustomerReminded => "clock",
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
    public string What => entry.Kind switch
    {
        EntryKind.Submitted => "Submitted",
        EntryKind.Assigned => "Assigned",
        EntryKind.Released => "Back in the queue",
        EntryKind.Call => Call.Reached ? "Call" : "Nobody reached",
        EntryKind.DefinitionProposed => "Definition proposed",
        EntryKind.DefinitionAgreed => "Definition agreed",
        EntryKind.AgreementLogged => "Definition agreed on a call",
        EntryKind.AgreementContradicted => "Agreement contradicted",
        EntryKind.SolutionDidNotHelp => "It did not help",
        EntryKind.SeverityChanged => "Severity changed",
        EntryKind.SeverityRequested => "Another severity asked for",
        EntryKind.SeverityRefused => "Another severity refused",
        EntryKind.SupportHoursChanged => "Support hours changed",
        EntryKind.ContactsChanged => "Contacts changed",
        EntryKind.CustomerReminded => "Reminder sent",
        EntryKind.BillingDecided => "Charge decided",
        EntryKind.SecondLookAsked => "Second look asked for",
        EntryKind.HandoverCard => "Handover card",
        EntryKind.Reopened => "Reopened",
        EntryKind.ParticipantAdded => "Participant added",
        EntryKind.ParticipantRemoved => "Participant removed",
        EntryKind.HandedOver => "Handed over",
        EntryKind.HandedBack => "Handed back",
        _ => OtherWhat,
    };

    private string OtherWhat => entry.Kind switch
    {
        EntryKind.TextRemoved => "Text removed",
        EntryKind.FileRemoved => "File removed",
        EntryKind.TitleRemoved => "Title removed",
        EntryKind.ImpactRemoved => "Impact statement removed",
        EntryKind.CopyRemoved => "Copy of a removed text removed",
        EntryKind.RaisedAsNew => "Raised as a new incident",
        EntryKind.SplitProposed => "Split proposed",
        EntryKind.PartAccepted => "Part accepted",
        EntryKind.PartDeclined => "Part declined",
        EntryKind.PartLapsed => "Part not answered",
        EntryKind.PartUndone => "Part undone",
        EntryKind.PartWithdrawn => "Proposal taken back",
        _ => "Closed",
    };

    /// <summary>The rest of an event's sentence; what people wrote may end without a mark.</summary>
    public string Rest => Told is [.., var last] && char.IsPunctuation(last) ? Told : $"{Told}.";

    /// <summary>What a message is beyond its words.</summary>
    public IEnumerable<(Tone Tone, string Icon, string Word)> Badges
    {
        get
        {
            if (entry.Id == reading.Incident.ResponseEntryId)
                yield return (Tone.Good, "check", "Initial response");
            if (entry.IsInternal)
                yield return (Tone.Warn, "lock", "Customer never sees this");
            if (entry.Kind == EntryKind.Question)
                yield return (Tone.Plain, "hourglass", "Question");
            if (entry.Kind == EntryKind.SolutionSuggested)
                yield return Solution;
        }
    }

    private string Told => entry.Kind switch
    {
        EntryKind.Submitted => $": {reading.Incident.Verdict.FullName}, {IncidentWords.Of(reading.Incident.Verdict, reader)}. 1 incident used: {PlanWords.NameOf(reading.Incident.Plan)}.{Entered}{Accepted}",
        EntryKind.Assigned => entry.Author == entry.Details.Person ? $" to {Person}." : $" to {Person} by {Author}.",
        EntryKind.Call => SayCall(),
        EntryKind.DefinitionProposed or EntryKind.DefinitionAgreed => $" by {Author}: {ResolvedWhen}",
        EntryKind.AgreementLogged => $" by {entry.Details.Name}, {reader.Say(entry.Details.StatedAt!.Value)}, logged by {Author}: {ResolvedWhen}",
        EntryKind.SeverityChanged => SaySeverity(),
        EntryKind.SeverityRequested or EntryKind.SeverityRefused => $": from {entry.Details.SeverityFrom} to {entry.Details.SeverityTo}, by {Author}.{Reason}",
        EntryKind.SupportHoursChanged => $" by {Author}: {IncidentWords.Of(entry.Details.Hours!.Value)}.{Reason}",
        EntryKind.ParticipantAdded or EntryKind.ParticipantRemoved => $" by {Author}: {Person}.",
        EntryKind.HandedOver => $" to {Person} by {Author}, with the pack that pays for it.",
        EntryKind.HandedBack => $" to {Person} by {Author}, with the pack that went back.",
        EntryKind.HandoverCard => entry.Details.Card is { } card ? SayCard(card) : $" by {Author}.",
        EntryKind.RaisedAsNew => $" by {Author}: {entry.Details.RaisedAs}, from a message here.",
        EntryKind.SplitProposed => $" by {Author}: the first problem stays on this incident, each further one waits for an answer until {reader.Say(entry.Details.Until!.Value)}.",
        EntryKind.PartAccepted => $" by {Author}: “{entry.Text}”{Became} is an incident of its own now.",
        EntryKind.PartUndone => $" by {Author}: “{entry.Text}”{Became} was closed before any work, and is not charged.",
        EntryKind.PartDeclined or EntryKind.PartWithdrawn => $" by {Author}: “{entry.Text}” is not pursued.",
        EntryKind.PartLapsed => $" in time: “{entry.Text}” is not pursued.",
        EntryKind.TextRemoved => $" by {Author}: what {Person} wrote.",
        EntryKind.CopyRemoved => $" by {Author}, with the text in {entry.Details.CopyOf}.",
        EntryKind.FileRemoved => $" by {Author}: {entry.Details.Name}, sent by {Person}.",
        EntryKind.Closed => SayClosed(),
        EntryKind.BillingDecided => $" by {Author}: {Billing.Told(entry.Details.Ruling! with { Text = entry.Text })}",
        EntryKind.CustomerReminded => $": without an answer it closes as {IncidentWords.Of(entry.Details.Outcome!.Value)} on {reader.Say(entry.Details.Until!.Value)}.",
        _ => entry.Text is { } text ? $" by {Author}: {text}" : $" by {Author}.",
    };

    // An engineer took down what the customer told on the telephone (R37).
    private string Entered => entry.Side == Side.Support ? $" Entered by {Author} for {reading.NameOf(reading.Incident.CustomerId) ?? "the customer"}, who called." : "";

    // The engineer wrote it, and the customer took it on (R10).
    private string Accepted => entry.DescribedBy is null ? "" : $" Proposed in a split by {Writer}, and accepted by {Author}.";

    private CallRecord Call => entry.Details.Call!;

    private string Person => reading.NameOf(entry.Details.Person) ?? "somebody";

    private string Reason => entry.Text is { } text ? $" {text}" : "";

    private string DefinitionText =>
        reading.Incident.Definitions.FirstOrDefault(definition => definition.Number == entry.Details.Definition)?.Text ?? "";

    // The number is for those who may see that incident (R37).
    private string Became => entry.Details.Became is { } number && reading.Kin.ContainsKey(number) ? $", {number}," : "";

    private string ResolvedWhen => $"resolved when {DefinitionWords.Rest(DefinitionText)}";

    private (Tone Tone, string Icon, string Word) Solution =>
        reading.Incident.Solutions.FirstOrDefault(solution => solution.Id == entry.Id) switch
        {
            { AcceptedAt: not null } => (Tone.Good, "check", "Accepted solution"),
            { Stands: false } => (Tone.Plain, "cross", "Suggested solution, did not help"),
            _ => (Tone.Info, "check", "Suggested solution"),
        };

    private string SayCall()
    {
        var length = Call.EndedAt - Call.StartedAt;
        var when = $"{reader.Say(Call.StartedAt)}, {(length < Duration.FromMinutes(1) ? "" : $"{DurationText.Exact(length)}, ")}logged by {Author}";
        var about = entry.Text is { Length: > 0 } text ? $": {text}" : ".";
        return Call.Reached ? $" with {Call.With}, {when}{about}" : $": {Call.With}, {when}{about}";
    }

    private string SayCard(HandoverCard card) =>
        $" by {Author}:\n{string.Join('\n', HandoverWords.Parts(card).Select(part => $"{part.Name}: {part.Text}"))}";

    private string SaySeverity()
    {
        var moved = entry.Details.DueFrom != entry.Details.DueTo && entry.Details.DueTo is { } due ? $" First response now due {reader.Say(due)}." : "";
        return $" from {entry.Details.SeverityFrom} to {entry.Details.SeverityTo} by {Author}.{moved}{Reason}";
    }

    private string SayClosed()
    {
        var outcome = IncidentWords.Of(entry.Details.Outcome!.Value);
        return entry.Side switch
        {
            Side.System => $" as {outcome}, because no answer came in time.",
            Side.Customer => $" by {Author}: {outcome}.{Reason}",
            _ when entry.Details.DuplicateOf is { } original => $" by {Author}: {outcome} of {original}.",
            _ => $" by {Author}: {outcome}.",
        };
    }
}
