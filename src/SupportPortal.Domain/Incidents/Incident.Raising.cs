namespace SupportPortal.Domain.Incidents;

public sealed partial class Incident
{
    /// <summary>The message of another incident that it was raised from; null otherwise (R11).</summary>
    public RaisedFrom? RaisedFrom { get; private set; }

    /// <summary>Whether a new incident can be raised from a message of this one, which may be closed: by the customer's side (R11).</summary>
    public Refusal? CanRaiseFrom(Actor by) => IsOnCustomersSide(by) ? null : Forbidden(by);

    /// <summary>Tells that a new incident was raised from a message of this one.</summary>
    /// <param name="from">The message.</param>
    /// <param name="raised">The new incident.</param>
    /// <param name="moment">Who submitted it, and when.</param>
    public void TellRaised(RaisedFrom from, IncidentNumber raised, Moment moment)
    {
        CanRaiseFrom(moment.By)?.Throw();
        var entry = Append(EntryKind.RaisedAsNew, Side.Customer, moment, details: new() { RaisedFrom = from, RaisedAs = raised });
        Raise(new MessageRaised(raised, Number, entry.Id, moment));
    }
}
