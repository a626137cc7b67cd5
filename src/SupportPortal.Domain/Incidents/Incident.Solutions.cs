using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Domain.Incidents;

public sealed partial class Incident
{
    private readonly List<Solution> _solutions = [];

    /// <summary>The delivered solutions (R5); the store may hand them out in any order.</summary>
    public IReadOnlyList<Solution> Solutions => _solutions;

    /// <summary>The latest delivered solution that the customer has not marked as not helpful.</summary>
    public Solution? StandingSolution =>
        _solutions.Where(solution => solution.Stands).MaxBy(solution => (solution.SuggestedAt, solution.Id));

    /// <summary>Whether an engineer can deliver a solution: once the latest definition is agreed (R4).</summary>
    public Refusal? CanSuggestSolution(Actor by) => CanActAsEngineer(by) ?? AgreedDefinitionIsMissing();

    /// <summary>Delivers a solution and waits for the customer's word.</summary>
    /// <param name="message">What to do.</param>
    /// <param name="calendar">The version that the promise was counted by.</param>
    /// <param name="moment">Who, and when.</param>
    public void SuggestSolution(Message message, CalendarVersion calendar, Moment moment)
    {
        (CanSuggestSolution(moment.By) ?? Written.Missing(message.Text, Limits.Text, new SolutionIsEmpty()))?.Throw();
        BeginWork(moment);
        MoveTo(Stage.SolutionSuggested, moment.At);
        var entry = Append(EntryKind.SolutionSuggested, Side.Support, moment, message);
        _solutions.Add(new Solution(message.Text, entry));
        Spoke(entry, calendar, moment);
        Raise(new SolutionDelivered(Number, entry.Id, moment));
    }

    /// <summary>Whether the submitter can accept a solution, which closes the incident.</summary>
    public Refusal? CanAcceptSolution(Guid solution, Actor by) =>
        CanActAsSubmitter(by) ?? DoesNotStand(solution) ?? AgreedDefinitionIsMissing();

    /// <summary>Accepts a solution: the incident is resolved and charged (R6).</summary>
    public void AcceptSolution(Guid solution, Moment moment)
    {
        CanAcceptSolution(solution, moment.By)?.Throw();
        Find(solution)!.Accept(moment.At);
        Close(Outcome.Resolved, Side.Customer, moment, details: new() { Solution = solution });
    }

    /// <summary>Whether the customer's side can say that a solution did not help.</summary>
    public Refusal? CanRejectSolution(Guid solution, Actor by) => CanActAsCustomer(by) ?? DoesNotStand(solution);

    /// <summary>Says that a solution did not help, and why, which puts the incident back in work (R5).</summary>
    public void RejectSolution(Guid solution, string why, Moment moment)
    {
        (CanRejectSolution(solution, moment.By)
            ?? Written.Missing(why, Limits.Reason, new WhyItDidNotHelpIsMissing()))?.Throw();
        Find(solution)!.DidNotHelp(why, moment.At);
        HearCustomer(moment);
        var entry = Append(EntryKind.SolutionDidNotHelp, Side.Customer, moment, why, new() { Solution = solution });
        Raise(new SolutionRejected(solution, Number, entry.Id, moment));
    }

    private Solution? Find(Guid solution) => _solutions.Find(candidate => candidate.Id == solution);

    private Refusal? DoesNotStand(Guid solution) => Find(solution) switch
    {
        null => new SolutionIsMissing(),
        { Stands: false } => new SolutionHasNotHelped(),
        _ => null,
    };
}
