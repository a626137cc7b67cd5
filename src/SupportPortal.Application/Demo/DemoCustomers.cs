using SupportPortal.Application.Attachments;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Demo;

/// <summary>What customers do in the demonstration once an incident is submitted, by the deeds of their pages.</summary>
internal sealed class DemoCustomers(
    WriteMessage write, AgreeOnDefinition agree, AcceptSolution accept, RejectSolution reject, CloseAtRequest close,
    RequestSeverity askSeverity, AddParticipant addParticipant, RemoveText removeText)
{
    /// <summary>Does something on an incident, as it is now.</summary>
    /// <param name="on">The incident.</param>
    /// <param name="entry">What to do.</param>
    /// <param name="lastMessage">The latest message, to remove the text of.</param>
    /// <param name="moment">Who, and when.</param>
    /// <param name="cancel">Gives up.</param>
    public Task DoAsync(Incident on, DemoEntry entry, TimelineEntry? lastMessage, Moment moment, CancellationToken cancel) => entry.Do switch
    {
        DemoDeed.Write => write.HandleAsync(on.Number, entry.Text!, Incoming(entry), null, moment, cancel),
        DemoDeed.Agree => agree.HandleAsync(on.Number, on.LatestDefinition!.Number, null, moment, cancel),
        DemoDeed.Accept => accept.HandleAsync(on.Number, on.StandingSolution!.Id, null, moment, cancel),
        DemoDeed.DidNotHelp => reject.HandleAsync(on.Number, on.StandingSolution!.Id, entry.Text!, null, moment, cancel),
        DemoDeed.CloseAtRequest => close.HandleAsync(on.Number, entry.Text, null, moment, cancel),
        DemoDeed.AskSeverity => askSeverity.HandleAsync(on.Number, entry.Severity, entry.Text!, null, null, moment, cancel),
        DemoDeed.AddParticipant => addParticipant.HandleAsync(on.Number, DemoPeople.Of(entry.To!).Email, moment, cancel),
        DemoDeed.RemoveText => removeText.HandleAsync(on.Number, lastMessage!.Sequence, moment, cancel),
        _ => throw new InvalidOperationException($"No customer does {entry.Do}."),
    };

    private static IReadOnlyList<IncomingFile> Incoming(DemoEntry entry) =>
        [.. entry.Files.Select(file => new IncomingFile(file.Name, file.Open))];
}
