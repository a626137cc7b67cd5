using SupportPortal.Application.Incidents;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Incidents;

/// <summary>What is said on a handover card, and what it begins with.</summary>
public static class HandoverWords
{
    /// <summary>The parts of a card that say something.</summary>
    public static IEnumerable<(string Name, string Text)> Parts(HandoverCard card) =>
        new[] { ("State", card.State), ("Tried", card.Tried), ("Next", card.Next), ("Risks", card.Risks) }.Where(part => part.Item2.Trim().Length > 0);

    /// <summary>A card as the portal can fill it in; what an earlier card says of what was tried stays, and what came since is added.</summary>
    public static HandoverCard Begin(IncidentReading reading, Reader reader) =>
        new(State(reading.Incident), Tried(reading, reader), Next(reading.Incident), Risks(reading, reader));

    private static string State(Incident incident) => Lines(
        $"{IncidentWords.Of(incident.Stage).Word}, severity {incident.Severity}.",
        incident.LatestDefinition is { } definition ? $"Resolved when {DefinitionWords.Rest(definition.Text)} ({(definition.IsAgreed ? "agreed" : "not agreed yet")})" : "The problem is not defined yet.");

    private static string Tried(IncidentReading reading, Reader reader)
    {
        var (incident, since) = (reading.Incident, reading.LatestCard?.At ?? Instant.MinValue);
        var before = reading.LatestCard is { Details.Card.Tried: { Length: > 0 } tried } ? tried
            : incident.StepsTried is { Length: > 0 } steps ? $"By the customer: {steps}" : null;
        return Lines(
        [
            before,
            .. incident.Solutions.Where(solution => (solution.DidNotHelpAt ?? solution.SuggestedAt) > since).OrderBy(solution => solution.SuggestedAt).Select(Said),
            .. reading.Entries.Where(entry => entry.At > since && entry.Details.Call is not null).Select(entry => Said(entry, entry.Details.Call!, reader)),
        ]);
    }

    private static string? Said(Solution solution) =>
        solution.IsRemoved ? null : solution.Stands ? $"Suggested: {Short(solution.Text)}" : $"Did not help: {Short(solution.Text)}";

    private static string Said(TimelineEntry entry, CallRecord call, Reader reader) => call.Reached
        ? $"Called {call.With}, {reader.Say(call.StartedAt)}: {(entry.Text is { Length: > 0 } about ? Short(about) : "nothing noted")}"
        : $"Called {call.With}, {reader.Say(call.StartedAt)}: nobody was reached.";

    private static string Next(Incident incident) => incident switch
    {
        { RespondedAt: null } => "Give the initial response.",
        { StandingSolution: not null } => "The customer answers the suggested solution.",
        { Stage: Stage.WaitingForCustomer } => "The customer answers our question.",
        { LatestDefinition: { IsAgreed: false, WaitsFor: Side.Support } } => "Answer the definition that the customer proposes.",
        { LatestDefinition: null } => "Propose a definition of the problem.",
        _ => "",
    };

    private static string Risks(IncidentReading reading, Reader reader)
    {
        var incident = reading.Incident;
        return Lines(
            incident.RespondedAt is null ? $"First response due {reader.Say(incident.ResponseDue)}." : null,
            reading.SilentUntil is { } until ? $"Without an answer of the customer it closes {reader.Say(until)}." : null,
            incident.Attempts > 0 ? string.Create(reader.Culture, $"{incident.Attempts} {(incident.Attempts == 1 ? "attempt" : "attempts")} to reach the round-the-clock contact reached nobody.") : null,
            incident.RequestedSeverity is { } asked ? $"The customer asks for severity {asked.To}." : null);
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
