using SupportPortal.Application.Attachments;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Demo;

/// <summary>What engineers and admins do in the demonstration, by the deeds of their pages.</summary>
internal sealed class DemoEngineers(
    TakeIncident take, AssignIncidents assign, ReplyToCustomer reply, WriteNote note, LogCall call, ProposeDefinition define,
    LogAgreement agreement, SuggestSolution suggest, CloseAsResolved resolve, CloseAsUnresolved giveUp, SplitIncident split,
    PassOnIncident passOn, DecideBilling decide, IFileStore files)
{
    /// <summary>Does something on an incident, as it is now.</summary>
    /// <param name="on">The incident.</param>
    /// <param name="entry">What to do.</param>
    /// <param name="lastMessage">The customer's latest message, to quote.</param>
    /// <param name="moment">Who, and when.</param>
    /// <param name="cancel">Gives up.</param>
    public Task DoAsync(Incident on, DemoEntry entry, TimelineEntry? lastMessage, Moment moment, CancellationToken cancel) => entry.Do switch
    {
        DemoDeed.Take => take.HandleAsync(on.Number, moment, cancel),
        DemoDeed.Assign => assign.HandleAsync([on.Number], DemoPeople.Of(entry.To!).Id, moment, cancel),
        DemoDeed.Reply or DemoDeed.Ask =>
            reply.HandleAsync(on.Number, ReplyOf(entry, moment), [], null, moment, cancel),
        DemoDeed.Note => note.HandleAsync(on.Number, entry.Text!, [], null, moment, cancel),
        DemoDeed.Call => call.HandleAsync(on.Number, CallOf(entry, moment), entry.Text, null, moment, cancel),
        DemoDeed.Define => define.HandleAsync(on.Number, entry.Text!, null, moment, cancel),
        DemoDeed.AgreedOnCall => agreement.HandleAsync(on.Number, on.LatestDefinition!.Number, entry.With!, moment.At, moment, cancel),
        DemoDeed.Solve => SuggestAsync(on, entry, moment, cancel),
        DemoDeed.Split => split.HandleAsync(on.Number, entry.Problems, null, moment, cancel),
        DemoDeed.HandOver => passOn.HandleAsync(on.Number, DemoPeople.Of(entry.To!).Id, entry.Card, null, moment, cancel),
        DemoDeed.CloseResolved => resolve.HandleAsync(on.Number, lastMessage?.Id, entry.Text, null, moment, cancel),
        DemoDeed.CloseUnresolved => giveUp.HandleAsync(on.Number, entry.Text!, new BillingRuling(BillingChoice.DoNotCharge, BillingReason.NotResolved), null, moment, cancel),
        DemoDeed.Decide => decide.HandleAsync(on.Number, entry.Ruling!, null, moment, cancel),
        _ => throw new InvalidOperationException($"No engineer does {entry.Do}."),
    };

    private static Reply ReplyOf(DemoEntry entry, Moment moment) =>
        new(entry.Text!, entry.Do == DemoDeed.Ask) { NextContact = entry.NextContact == 0 ? null : moment.At + Duration.FromHours(entry.NextContact) };

    private static CallRecord CallOf(DemoEntry entry, Moment moment) =>
        new(moment.At - Duration.FromMinutes(entry.Minutes), moment.At, entry.With!, Reached: true);

    private async Task SuggestAsync(Incident on, DemoEntry entry, Moment moment, CancellationToken cancel)
    {
        var kept = await files.KeepDemoAsync(entry.Files, moment, cancel);
        await suggest.HandleAsync(on.Number, new Message(entry.Text!) { Files = kept }, null, moment, cancel);
    }
}
