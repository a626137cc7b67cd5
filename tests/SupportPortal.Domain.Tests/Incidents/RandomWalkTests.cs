using FsCheck;
using FsCheck.Fluent;
using SupportPortal.Domain.Incidents;
using static SupportPortal.Domain.Tests.Incidents.Given;
using Outcome = SupportPortal.Domain.Incidents.Outcome;

namespace SupportPortal.Domain.Tests.Incidents;

/// <summary>What holds after any moves in any order, five minutes apart, whether they were refused or not.</summary>
[Rule("R9")]
public sealed class RandomWalkTests
{
    // Closing ends a walk and so is rare; what leads to a solution is frequent, so that walks get there.
    private static readonly string[] Names = [.. Moves.All.Keys.SelectMany(move => Enumerable.Repeat(move, move switch
    {
        "CloseAtRequest" or "CloseAsUnresolved" or "CloseAsOutOfScope" or "CloseAsDuplicate" or "HandOver" => 1,
        "Agree" or "LogAgreement" or "SuggestSolution" => 24,
        _ => 4,
    }))];

    // What a move may lead to; the initial response passes through In progress on its way.
    private static readonly Dictionary<Stage, Stage[]> Legal = new()
    {
        [Stage.New] = [Stage.Assigned, Stage.InProgress, Stage.WaitingForCustomer, Stage.SolutionSuggested, Stage.Closed],
        [Stage.Assigned] = [Stage.New, Stage.InProgress, Stage.WaitingForCustomer, Stage.SolutionSuggested, Stage.Closed],
        [Stage.InProgress] = [Stage.WaitingForCustomer, Stage.SolutionSuggested, Stage.Closed],
        [Stage.WaitingForCustomer] = [Stage.InProgress, Stage.SolutionSuggested, Stage.Closed],
        [Stage.SolutionSuggested] = [Stage.InProgress, Stage.Closed],
        [Stage.Closed] = [Stage.InProgress],
    };

    [Fact]
    public void Every_move_is_one_of_the_state_machine() => Always((before, incident) =>
        before.Stage == incident.Stage || Legal[before.Stage].Contains(incident.Stage));

    [Fact]
    [Rule("R7")]
    public void A_closed_incident_moves_only_by_reopening() => Always((before, incident) =>
        before.Stage != Stage.Closed
        || (incident.Stage == Stage.Closed && before.Closure == incident.Closure)
        || incident.Timeline[^1].Kind == EntryKind.Reopened);

    [Fact]
    public void The_timeline_has_no_gaps() => Always((_, incident) =>
        incident.Timeline.Select(entry => entry.Sequence).SequenceEqual(Enumerable.Range(1, incident.EntryCount)));

    [Fact]
    public void Every_change_of_stage_is_in_the_timeline() => Always((before, incident) =>
        incident.Timeline[^1].Stage == incident.Stage && (before.Stage == incident.Stage || incident.EntryCount > before.Entries));

    [Fact]
    public void Attention_follows_from_the_rest() => Always((_, incident) => incident.AttentionAt == incident switch
    {
        { IsOpen: false } => Incident.OutOfQueue,
        { RespondedAt: null, ResponseNotNeeded: false } => incident.ResponseDue,
        _ => new[] { incident.CustomerWaitingSince, incident.RequestedSeverity?.At, incident.NextContactBy, Incident.NoAttention }.Min(),
    });

    [Fact]
    public void A_contact_is_promised_only_after_the_initial_response_while_it_is_open() => Always((_, incident) =>
        incident.NextContactBy is null ? incident.NextContactSetAt is null : incident is { IsOpen: true, ClockIsOver: true, NextContactSetAt: not null });

    [Fact]
    public void Work_begins_with_the_initial_response() => Always((_, incident) =>
        !incident.IsOpen || WasReopened(incident) || incident.RespondedAt is null == incident.Stage is Stage.New or Stage.Assigned);

    [Fact]
    public void Only_a_new_incident_is_nobodys() => Always((_, incident) =>
        !incident.IsOpen || WasReopened(incident) || incident.AssigneeId is null == (incident.Stage == Stage.New));

    [Fact]
    public void Silence_is_counted_while_something_waits_for_the_customer() => Always((_, incident) =>
        incident.SilentSince is not null == incident.Stage is Stage.WaitingForCustomer or Stage.SolutionSuggested);

    [Fact]
    public void Only_what_is_resolved_is_charged_unless_an_admin_decides() => Always((_, incident) =>
        incident.IsOpen
            ? incident.Billing is BillingStatus.InUse or BillingStatus.Charged
            : incident.BillingDecisions is [.., var latest]
                ? incident.Billing == (latest.Ruling.Choice == BillingChoice.Charge ? BillingStatus.Charged : BillingStatus.NotCharged)
                : incident.Billing is BillingStatus.Charged or BillingStatus.AwaitingDecision
                    && (incident.Closure!.Outcome != Outcome.Resolved || incident.Billing == BillingStatus.Charged));

    [Fact]
    [Rule("R8")]
    public void What_waits_for_an_admin_is_undecided_or_looked_at_again() => Always((_, incident) =>
        incident.BillingWaitsSince is not null == (incident.Billing == BillingStatus.AwaitingDecision || incident.SecondLookIsWaiting));

    [Fact]
    [Rule("R6")]
    public void What_is_resolved_has_an_agreed_definition_and_a_solution_that_stands() => Always((_, incident) =>
        incident.Closure?.Outcome != Outcome.Resolved
        || (incident.LatestDefinition!.IsAgreed && incident.StandingSolution is not null));

    [Fact]
    [Rule("R17")]
    public void Nothing_but_the_customers_own_lowering_moves_due_later() => Always((before, incident) =>
        incident.ResponseDue <= before.Due || incident.Severity > before.Severity);

    [Fact]
    [Rule("R15")]
    public void The_initial_response_moves_only_earlier() => Always((before, incident) =>
        before.RespondedAt is null || incident.RespondedAt <= before.RespondedAt);

    [Fact]
    [Rule("R10")]
    public void A_part_is_an_incident_once_it_was_accepted_and_ends_once() => Always((before, incident) =>
        incident.Parts.All(part => part.Became is not null == part.State is PartState.Accepted or PartState.Undone)
        && before.Parts.Zip(incident.Parts).All(pair => pair.First == pair.Second.State || pair.First == PartState.Proposed));

    // One that nobody had taken before it closed is in progress, and nobody's, when it is reopened.
    private static bool WasReopened(Incident incident) => incident.Timeline.Any(entry => entry.Kind == EntryKind.Reopened);

    private static void Always(Func<Before, Incident, bool> holds)
    {
        var walks = Gen.Elements(Names).ListOf().Resize(100).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(walks, walk => Walk([.. walk], holds)));
    }

    private static bool Walk(IReadOnlyList<string> walk, Func<Before, Incident, bool> holds)
    {
        var incident = AnIncident(Severity.B);
        var at = At("09:10");
        var moves = Moves.Of(actor => Moment.Of(actor, at, DateTimeZone.Utc));
        foreach (var move in walk)
        {
            at += Duration.FromMinutes(5);
            var before = new Before(incident);
            Try(incident, moves[move]);
            if (!holds(before, incident))
                return false;
        }
        return true;
    }

    private static void Try(Incident incident, Action<Incident> move)
    {
        try
        {
            move(incident);
        }
        catch (RefusedException)
        {
            // A refused move changes nothing, which the properties see.
        }
    }

    private sealed record Before(Stage Stage, int Entries, Closure? Closure, Instant Due, Severity Severity, Instant? RespondedAt, IReadOnlyList<PartState> Parts)
    {
        public Before(Incident incident)
            : this(
                incident.Stage, incident.EntryCount, incident.Closure, incident.ResponseDue, incident.Severity, incident.RespondedAt,
                [.. incident.Parts.Select(part => part.State)])
        {
        }
    }
}
