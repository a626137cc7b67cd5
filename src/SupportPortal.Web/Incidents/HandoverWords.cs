using SupportPortal.Application.Incidents;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Incidents;

/// <summary>What is said on a handover card, and what it begins with.</summary>
public static class HandoverWords
{
    /// <summary>The parts of a card that say something.</summary>
    public static IEnumerable<(string Name, string Text)> Parts(HandoverCard card) =>
        new[] { (T("[card] State"), card.State), (T("[card] Tried"), card.Tried), (T("[card] Next"), card.Next), (T("[card] Risks"), card.Risks) }.Where(part => part.Item2.Trim().Length > 0);

    /// <summary>A card as the portal can fill it in; what an earlier card says of what was tried stays, and what came since is added.</summary>
    public static HandoverCard Begin(IncidentReading reading, Reader reader) =>
        new(State(reading.Incident), Tried(reading, reader), Next(reading.Incident), Risks(reading, reader));

    private static string State(Incident incident) => Lines(
        T("{0}, severity {1}.", IncidentWords.Of(incident.Stage).Word, incident.Severity),
        incident.LatestDefinition is { } definition ? definition.IsAgreed ? T("Resolved when {0} (agreed)", DefinitionWords.Rest(definition.Text)) : T("Resolved when {0} (not agreed yet)", DefinitionWords.Rest(definition.Text))
            : T("The problem is not defined yet."));

    private static string Tried(IncidentReading reading, Reader reader)
    {
        var (incident, since) = (reading.Incident, reading.LatestCard?.At ?? Instant.MinValue);
        var before = reading.LatestCard is { Details.Card.Tried: { Length: > 0 } tried } ? tried
            : incident.StepsTried is { Length: > 0 } steps ? T("By the customer: {0}", steps) : null;
        return Lines(
        [
            before,
            .. incident.Solutions.Where(solution => (solution.DidNotHelpAt ?? solution.SuggestedAt) > since).OrderBy(solution => solution.SuggestedAt).Select(Said),
            .. reading.Entries.Where(entry => entry.At > since && entry.Details.Call is not null).Select(entry => Said(entry, entry.Details.Call!, reader)),
        ]);
    }

    private static string? Said(Solution solution) =>
        solution.IsRemoved ? null : solution.Stands ? T("Suggested: {0}", Short(solution.Text)) : T("Did not help: {0}", Short(solution.Text));

    private static string Said(TimelineEntry entry, CallRecord call, Reader reader) => (call.Reached, entry.Text) switch
    {
        (false, _) => T("Called {0}, {1}: nobody was reached.", call.With, reader.Say(call.StartedAt)),
        (_, { Length: > 0 } about) => T("Called {0}, {1}: {2}", call.With, reader.Say(call.StartedAt), Short(about)),
        _ => T("Called {0}, {1}: nothing noted", call.With, reader.Say(call.StartedAt)),
    };

    private static string Next(Incident incident) => incident switch
    {
        { ClockIsOver: false } => T("Give the initial response."),
        { StandingSolution: not null } => T("The customer answers the suggested solution."),
        { Stage: Stage.WaitingForCustomer } => T("The customer answers our question."),
        { LatestDefinition: { IsAgreed: false, WaitsFor: Side.Support } } => T("Answer the definition that the customer proposes."),
        { LatestDefinition: null } => T("Propose a definition of the problem."),
        _ => "",
    };

    private static string Risks(IncidentReading reading, Reader reader)
    {
        var incident = reading.Incident;
        return Lines(
            incident.ClockIsOver ? null : T("First response due {0}.", reader.Say(incident.ResponseDue)),
            reading.SilentUntil is { } until ? T("Without an answer of the customer it closes {0}.", reader.Say(until)) : null,
            incident.Attempts > 0 ? TCount("{0} attempt to reach the round-the-clock contact reached nobody.|{0} attempts to reach the round-the-clock contact reached nobody.", incident.Attempts) : null,
            incident.RequestedSeverity is { } asked ? T("The customer asks for severity {0}.", asked.To) : null);
    }

    private static string Short(string text)
    {
        const int most = 300;
        return text.Length <= most ? text : $"{text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)]} …";
    }

    private static string Lines(params string?[] lines)
    {
        var text = string.Join('\n', lines.OfType<string>());
        return text.Length <= Limits.Reason ? text : text[..(char.IsHighSurrogate(text[Limits.Reason - 1]) ? Limits.Reason - 1 : Limits.Reason)];
    }
}
