using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Writing;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Parts;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Incidents;

/// <summary>An event of the timeline in a line: a sentence that begins with what it is, and what people wrote.</summary>
internal sealed class EntryLine
{
    private readonly TimelineEntry _entry;
    private readonly IncidentReading _reading;
    private readonly EntryPeople _people;
    private readonly Reader _reader;

    public EntryLine(TimelineEntry entry, IncidentReading reading, Reader reader)
    {
        (_entry, _reading, _people, _reader) = (entry, reading, new EntryPeople(entry, reading), reader);
        Html = Further.Aggregate(new HtmlContentBuilder().AppendHtml(Sentence), (line, more) => line.Append(" ").Append(more));
    }

    /// <summary>What the event is, in a word or two.</summary>
    public string What { get; private set; } = "";

    /// <summary>The whole line.</summary>
    public IHtmlContent Html { get; }

    private IHtmlContent Sentence => _entry.Kind switch
    {
        EntryKind.Submitted => THtml("{0:Submitted}: {1}, {2}. 1 incident used: {3}.", Name, Say(_reading.Incident.Verdict.FullName), Say(IncidentWords.Of(_reading.Incident.Verdict, _reader)), Say(PlanWords.NameOf(_reading.Incident.Plan))),
        EntryKind.Assigned => _entry.Author == _entry.Details.Person ? THtml("{0:Assigned} to {1}.", Name, Person) : THtml("{0:Assigned} to {1} by {2}.", Name, Person, Author),
        EntryKind.Released => THtml("{0:Back in the queue} by {1}.", Name, Author),
        EntryKind.Call => SayCall(_entry.Details.Call!),
        EntryKind.HandedOver => THtml("{0:Handed over} to {1} by {2}, with the pack that pays for it.", Name, Person, Author),
        EntryKind.HandedBack => THtml("{0:Handed back} to {1} by {2}, with the pack that went back.", Name, Person, Author),
        EntryKind.HandoverCard => _entry.Details.Card is { } card ? THtml("{0:Handover card} by {1}:{2}", Name, Author, Say(Lines(card))) : THtml("{0:Handover card} by {1}.", Name, Author),
        EntryKind.ParticipantAdded => THtml("{0:Participant added} by {1}: {2}.", Name, Author, Person),
        EntryKind.ParticipantRemoved => THtml("{0:Participant removed} by {1}: {2}.", Name, Author, Person),
        EntryKind.RaisedAsNew => THtml("{0:Raised as a new incident} by {1}: {2}, from a message here.", Name, Author, Say($"{_entry.Details.RaisedAs}")),
        EntryKind.Closed => Closed,
        EntryKind.Reopened => Written is null ? THtml("{0:Reopened} by {1}.", Name, Author) : THtml("{0:Reopened} by {1}: {2}", Name, Author, Say(Written)),
        EntryKind.BillingDecided => _entry.Details.Ruling!.Choice == BillingChoice.Charge
            ? THtml("{0:Charge decided} by {1}: charged, {2}", Name, Author, Say(Why))
            : THtml("{0:Charge decided} by {1}: not charged, {2}", Name, Author, Say(Why)),
        EntryKind.SecondLookAsked => Written is null ? THtml("{0:Second look asked for} by {1}.", Name, Author) : THtml("{0:Second look asked for} by {1}: {2}", Name, Author, Say(Written)),
        _ => Definition ?? Terms ?? Split ?? Removal ?? THtml("{0:Changed} by {1}.", Name, Author),
    };

    private IHtmlContent? Definition => _entry.Kind switch
    {
        EntryKind.DefinitionProposed => THtml("{0:Definition proposed} by {1}: resolved when {2}", Name, Author, Say(ResolvedWhen)),
        EntryKind.DefinitionAgreed => THtml("{0:Definition agreed} by {1}: resolved when {2}", Name, Author, Say(ResolvedWhen)),
        EntryKind.AgreementLogged => THtml("{0:Definition agreed on a call} by {1}, {2}, logged by {3}: resolved when {4}", Name, Say(_entry.Details.Name), At(_entry.Details.StatedAt!.Value), Author, Say(ResolvedWhen)),
        EntryKind.AgreementContradicted => Written is null ? THtml("{0:Agreement contradicted} by {1}.", Name, Author) : THtml("{0:Agreement contradicted} by {1}: {2}", Name, Author, Say(Written)),
        EntryKind.SolutionDidNotHelp => Written is null ? THtml("{0:It did not help} by {1}.", Name, Author) : THtml("{0:It did not help} by {1}: {2}", Name, Author, Say(Written)),
        _ => null,
    };

    private IHtmlContent? Terms => _entry.Kind switch
    {
        EntryKind.SeverityChanged => THtml("{0:Severity changed} from {1} to {2} by {3}.", Name, From, To, Author),
        EntryKind.SeverityRequested => THtml("{0:Another severity asked for}: from {1} to {2}, by {3}.", Name, From, To, Author),
        EntryKind.SeverityRefused => THtml("{0:Another severity refused}: from {1} to {2}, by {3}.", Name, From, To, Author),
        EntryKind.SupportHoursChanged => THtml("{0:Support hours changed} by {1}: {2}.", Name, Author, Say(IncidentWords.Of(_entry.Details.Hours!.Value))),
        EntryKind.ContactsChanged => THtml("{0:Contacts changed} by {1}.", Name, Author),
        EntryKind.NextContactPromised => THtml("{0:Next contact} promised by {1}: by {2}.", Name, Author, At(_entry.Details.ContactBy!.Value)),
        EntryKind.NextContactWithdrawn => THtml("{0:Promise of the next contact taken back} by {1}.", Name, Author),
        EntryKind.CustomerReminded => THtml("{0:Reminder sent}: without an answer it closes as {1} on {2}.", Name, Say(IncidentWords.Of(_entry.Details.Outcome!.Value)), At(_entry.Details.Until!.Value)),
        _ => null,
    };

    private IHtmlContent? Split => (_entry.Kind, Became) switch
    {
        (EntryKind.SplitProposed, _) => THtml("{0:Split proposed} by {1}: the first problem stays on this incident, each further one waits for an answer until {2}.", Name, Author, At(_entry.Details.Until!.Value)),
        (EntryKind.PartAccepted, null) => THtml("{0:Part accepted} by {1}: “{2}” is an incident of its own now.", Name, Author, Part),
        (EntryKind.PartAccepted, { } own) => THtml("{0:Part accepted} by {1}: “{2}”, {3}, is an incident of its own now.", Name, Author, Part, Say(own)),
        (EntryKind.PartUndone, null) => THtml("{0:Part undone} by {1}: “{2}” was closed before any work, and is not charged.", Name, Author, Part),
        (EntryKind.PartUndone, { } own) => THtml("{0:Part undone} by {1}: “{2}”, {3}, was closed before any work, and is not charged.", Name, Author, Part, Say(own)),
        (EntryKind.PartDeclined, _) => THtml("{0:Part declined} by {1}: “{2}” is not pursued.", Name, Author, Part),
        (EntryKind.PartWithdrawn, _) => THtml("{0:Proposal taken back} by {1}: “{2}” is not pursued.", Name, Author, Part),
        (EntryKind.PartLapsed, _) => THtml("{0:Part not answered} in time: “{1}” is not pursued.", Name, Part),
        _ => null,
    };

    private IHtmlContent? Removal => _entry.Kind switch
    {
        EntryKind.TextRemoved => THtml("{0:Text removed} by {1}: what {2} wrote.", Name, Author, Person),
        EntryKind.FileRemoved => THtml("{0:File removed} by {1}: {2}, sent by {3}.", Name, Author, Say(_entry.Details.Name), Person),
        EntryKind.TitleRemoved => THtml("{0:Title removed} by {1}.", Name, Author),
        EntryKind.ImpactRemoved => THtml("{0:Impact statement removed} by {1}.", Name, Author),
        EntryKind.CopyRemoved => THtml("{0:Copy of a removed text removed} by {1}, with the text in {2}.", Name, Author, Say($"{_entry.Details.CopyOf}")),
        _ => null,
    };

    private IHtmlContent Closed => _entry.Side switch
    {
        Side.System => THtml("{0:Closed} as {1}, because no answer came in time.", Name, Outcome),
        Side.Support when _entry.Details.DuplicateOf is { } original => THtml("{0:Closed} by {1}: Duplicate of {2}.", Name, Author, Say($"{original}")),
        _ => THtml("{0:Closed} by {1}: {2}.", Name, Author, Outcome),
    };

    // Whole sentences that follow the first.
    private IEnumerable<string> Further
    {
        get
        {
            // An engineer took down what the customer told on the telephone (R37).
            if (_entry is { Kind: EntryKind.Submitted, Side: Side.Support })
                yield return T("Entered by {0} for {1}, who called.", _people.Author, _reading.NameOf(_reading.Incident.CustomerId) ?? T("the customer"));
            // The engineer wrote it, and the customer took it on (R10).
            if (_entry is { Kind: EntryKind.Submitted, DescribedBy: not null })
                yield return T("Proposed in a split by {0}, and accepted by {1}.", _people.Writer, _people.Author);
            if (_entry.Kind == EntryKind.SeverityChanged && _entry.Details.DueFrom != _entry.Details.DueTo && _entry.Details.DueTo is { } due)
                yield return T("First response now due {0}.", _reader.Say(due));
            if (_entry.Kind is EntryKind.SeverityChanged or EntryKind.SeverityRequested or EntryKind.SeverityRefused or EntryKind.SupportHoursChanged && Written is { } reason)
                yield return reason;
            if (_entry is { Kind: EntryKind.Closed, Side: Side.Customer } && Written is { } why)
                yield return why;
        }
    }

    // What people wrote may end without a mark.
    private string? Written => _entry.Text is { Length: > 0 } text ? Ended(text) : null;

    private string Why => Ended(Billing.Reason(_entry.Details.Ruling! with { Text = _entry.Text }));

    private string ResolvedWhen =>
        Ended(Markup.ToText(DefinitionWords.Rest(_reading.Incident.Definitions.FirstOrDefault(definition => definition.Number == _entry.Details.Definition)?.Text ?? "")));

    // The number is for those who may see that incident (R37).
    private string? Became => _entry.Details.Became is { } number && _reading.Kin.ContainsKey(number) ? $"{number}" : null;

    private Func<string, IHtmlContent> Author => Say(_people.Author);

    private Func<string, IHtmlContent> Person => Say(_reading.NameOf(_entry.Details.Person) ?? T("[object] somebody"));

    private Func<string, IHtmlContent> From => Say($"{_entry.Details.SeverityFrom}");

    private Func<string, IHtmlContent> To => Say($"{_entry.Details.SeverityTo}");

    private Func<string, IHtmlContent> Part => Say(_entry.Text);

    private Func<string, IHtmlContent> Outcome => Say(IncidentWords.Of(_entry.Details.Outcome!.Value));

    private IHtmlContent SayCall(CallRecord call)
    {
        var length = call.EndedAt - call.StartedAt;
        var (with, when) = (Say(call.With), At(call.StartedAt, length < Duration.FromMinutes(1) ? "" : $", {DurationText.Exact(length)}"));
        return call.Reached
            ? THtml("{0:Call} with {1}, {2}, logged by {3}.", Name, with, when, Author)
            : THtml("{0:Nobody reached}: {1}, {2}, logged by {3}.", Name, with, when, Author);
    }

    private TagBuilder Name(string words)
    {
        var bold = new TagBuilder("b");
        bold.InnerHtml.Append(What = words);
        return bold;
    }

    private static string Lines(HandoverCard card) => string.Concat(HandoverWords.Parts(card).Select(part => $"\n{part.Name}: {part.Text}"));

    private static string Ended(string text) => text is [.., var last] && char.IsPunctuation(last) ? text : $"{text}.";

    private Func<string, IHtmlContent> At(Instant at, string more = "") =>
        _ => new HtmlContentBuilder().AppendHtml(MomentMarkup.Of(_reader, at)).Append(more);

    private static Func<string, IHtmlContent> Say(string? words) => _ => new HtmlContentBuilder().Append(words);
}
