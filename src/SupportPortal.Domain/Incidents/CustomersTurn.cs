using System.Linq.Expressions;

namespace SupportPortal.Domain.Incidents;

/// <summary>Which incidents wait for an answer of the customer's side, as their pages ask for it.</summary>
public static class CustomersTurn
{
    /// <summary>
    /// A question or a suggested solution waits (R5, R9), a definition of the support side is not agreed (R4), or a part of a
    /// split is proposed, also when the incident is closed (R10).
    /// </summary>
    // An open proposal is asked for by what it lacks: by its state the store would walk through those of all incidents.
    public static Expression<Func<Incident, bool>> At(Instant now) => incident =>
        incident.Stage == Stage.WaitingForCustomer
        || incident.Stage == Stage.SolutionSuggested
        || (incident.Stage != Stage.Closed && incident.Definitions.Any(one =>
            one.ProposedOn == Side.Support && (one.AgreedAt == null || one.ContradictedAt != null)
            && !incident.Definitions.Any(later => later.Number > one.Number)))
        || incident.Parts.Any(part => part.EndedAt == null && part.LapsesAt > now);

    /// <summary>The open ones that don't.</summary>
    public static Expression<Func<Incident, bool>> OpenAndNotAt(Instant now)
    {
        var turn = At(now);
        var closed = Expression.Equal(Expression.Property(turn.Parameters[0], nameof(Incident.Stage)), Expression.Constant(Stage.Closed));
        return Expression.Lambda<Func<Incident, bool>>(Expression.Not(Expression.OrElse(closed, turn.Body)), turn.Parameters);
    }
}
