namespace SupportPortal.Domain.Incidents;

public sealed partial class Incident
{
    /// <summary>The engineer who has it; null while it is nobody's.</summary>
    public Guid? AssigneeId { get; private set; }

    /// <summary>Whether an engineer can take it: it is nobody's.</summary>
    public Refusal? CanTake(Actor by) =>
        CanActAsEngineer(by) ?? (AssigneeId is { } has ? new IncidentIsAssigned(has) : null);

    /// <summary>Takes it from the queue.</summary>
    public void Take(Moment moment)
    {
        CanTake(moment.By)?.Throw();
        GiveTo(moment.By.Person, moment);
    }

    /// <summary>Whether it can be given to an engineer who does not have it yet.</summary>
    public Refusal? CanAssign(Guid to, Actor by) =>
        CanActAsEngineer(by) ?? (AssigneeId == to ? new IncidentIsAssigned(to) : null);

    /// <summary>Gives it to an engineer. Passing it on changes no stage (R9).</summary>
    public void Assign(Guid to, Moment moment)
    {
        CanAssign(to, moment.By)?.Throw();
        GiveTo(to, moment);
    }

    /// <summary>Whether it can go back to the queue: before work has begun (R9).</summary>
    public Refusal? CanRelease(Actor by) => CanActAsEngineer(by) ?? Stage switch
    {
        Stage.New => new IncidentIsNotAssigned(),
        Stage.Assigned => null,
        _ => new WorkHasBegun(Stage),
    };

    /// <summary>Puts it back into the queue.</summary>
    public void Release(Moment moment)
    {
        CanRelease(moment.By)?.Throw();
        var from = AssigneeId!.Value;
        AssigneeId = null;
        MoveTo(Stage.New, moment.At);
        var entry = Append(EntryKind.Released, Side.Support, moment, details: new() { Person = from });
        Raise(new IncidentReleased(from, Number, entry.Id, moment));
    }

    private void GiveTo(Guid person, Moment moment)
    {
        var from = AssigneeId;
        AssigneeId = person;
        if (Stage == Stage.New)
            MoveTo(Stage.Assigned, moment.At);
        var entry = Append(EntryKind.Assigned, Side.Support, moment, details: new() { Person = person });
        Raise(new IncidentAssigned(person, from, Number, entry.Id, moment));
    }
}
