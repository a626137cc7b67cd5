using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Application.Scale;

/// <summary>What becomes of one incident: answered, talked about, defined, solved, closed; or left somewhere on the way.</summary>
internal sealed class IncidentLife(Incident incident, CalendarVersion calendar, Random random, DateTimeZone sellerZone)
{
    private Instant _at = incident.SubmittedAt;

    public required Actor Engineer { get; init; }

    public required Actor Customer { get; init; }

    public required Instant Now { get; init; }

    /// <summary>Lives to its end, or, when it stays open, to some stage.</summary>
    public void Live(bool staysOpen)
    {
        var steps = staysOpen ? random.Next(0, 6) : int.MaxValue;
        foreach (var step in Steps().Take(steps))
            if (!step())
                return;
    }

    private IEnumerable<Func<bool>> Steps()
    {
        yield return () => Do(Engineer, Wait(5, 60), moment => incident.Take(moment));
        yield return () => Do(Engineer, UntilResponse(), moment => incident.Reply(new Message(Words.Text(random, 2)), calendar, ServiceTerms.Default, moment));
        for (var turns = random.Next(1, 3); turns > 0; turns--)
        {
            yield return () => Do(Customer, Wait(20, 1_500), moment => incident.Write(new Message(Words.Text(random, 2)), ServiceTerms.Default, moment));
            yield return () => Do(Engineer, Wait(20, 900), moment => incident.Ask(new Message(Words.Text(random, 1)), calendar, moment));
        }

        yield return () => Do(Engineer, Wait(10, 200), moment => incident.ProposeDefinition(Words.Text(random, 1), calendar, moment));
        yield return () => Do(Customer, Wait(10, 900), moment => incident.Agree(1, moment));
        yield return () => Do(Engineer, Wait(60, 2_000), moment => incident.SuggestSolution(new Message(Words.Text(random, 2)), calendar, moment));
        yield return () => Do(Customer, Wait(60, 2_000), moment => incident.AcceptSolution(incident.StandingSolution!.Id, moment));
    }

    // Nothing happens after now: an incident of this morning has not been closed next week.
    private bool Do(Actor by, Duration after, Action<Moment> deed)
    {
        if (_at + after > Now)
            return false;
        _at += after;
        deed(Moment.Of(by, _at, sellerZone));
        return true;
    }

    // Nine in ten answers are in time.
    private Duration UntilResponse()
    {
        var left = incident.ResponseDue - _at;
        var share = random.Next(100) < 92 ? random.NextDouble() * 0.9 : 1 + random.NextDouble();
        return Duration.FromSeconds(Math.Max(30, Math.Round(left.TotalSeconds * share)));
    }

    private Duration Wait(int least, int most) => Duration.FromMinutes(random.Next(least, most));
}
