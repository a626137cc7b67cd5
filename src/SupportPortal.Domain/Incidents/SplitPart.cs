namespace SupportPortal.Domain.Incidents;

/// <summary>A subordinate problem that an incident was split into (R10).</summary>
public sealed class SplitPart
{
    // For the store.
    private SplitPart()
    {
    }

    internal SplitPart(int number, ProblemReport problem, Instant? lapsesAt, TimelineEntry entry, Moment moment)
    {
        Id = Keys.New(moment);
        (IncidentId, Number) = (entry.IncidentId, number);
        (Title, Description) = (problem.Title, problem.Description);
        (ProposedBy, ProposedAt, LapsesAt) = (entry.Author, entry.At, lapsesAt);
        State = lapsesAt is null ? PartState.Stays : PartState.Proposed;
    }

    /// <summary>The key: the cause of the use of a pack when it is accepted, and so of one use at most.</summary>
    public Guid Id { get; private set; }

    /// <summary>The incident that was split.</summary>
    public Guid IncidentId { get; private set; }

    /// <summary>Its place among the parts of that incident, from 1, over all its splits.</summary>
    public int Number { get; private set; }

    /// <summary>The problem in one line.</summary>
    public string Title { get; private set; } = null!;

    /// <summary>The problem in full.</summary>
    public string Description { get; private set; } = null!;

    /// <summary>Where it stands; what has lapsed by the clock is <see cref="PartState.Proposed"/> until the job writes it down.</summary>
    public PartState State { get; private set; }

    /// <summary>The engineer who listed it.</summary>
    public Guid ProposedBy { get; private set; }

    /// <summary>When it was listed.</summary>
    public Instant ProposedAt { get; private set; }

    /// <summary>From when on a proposal is lapsed; null for the part that stays.</summary>
    public Instant? LapsesAt { get; private set; }

    /// <summary>When it was answered, lapsed, withdrawn or undone; the latest of these.</summary>
    public Instant? EndedAt { get; private set; }

    /// <summary>The incident that it became, also when that was undone.</summary>
    public IncidentNumber? Became { get; private set; }

    /// <summary>Whether it waits for the customer at an instant.</summary>
    public bool IsOpenAt(Instant now) => State == PartState.Proposed && now < LapsesAt;

    /// <summary>Why it is not open to an answer; null when it is.</summary>
    internal Refusal? WhyNotOpen(Instant now) => State switch
    {
        PartState.Proposed when now < LapsesAt => null,
        PartState.Proposed or PartState.Lapsed => new PartHasLapsed(LapsesAt!.Value),
        _ => new PartIsAnswered(State),
    };

    /// <summary>Removes its words (R37). A proposal without words is nothing to accept.</summary>
    internal void RemoveText(Instant at)
    {
        (Title, Description) = (Incident.NoName, "");
        EndProposal(at);
    }

    internal void RemoveCopies(Echo echo, Instant at)
    {
        var (title, had) = (echo.Without(Title), Description.Length > 0);
        (Title, Description) = (title.Length == 0 ? Incident.NoName : title, echo.Without(Description));
        if (had && Description.Length == 0)
            EndProposal(at);
    }

    internal void Accept(IncidentNumber became, Instant at) => (State, Became, EndedAt) = (PartState.Accepted, became, at);

    internal void End(PartState state, Instant at) => (State, EndedAt) = (state, at);

    private void EndProposal(Instant at)
    {
        if (State == PartState.Proposed)
            End(PartState.Declined, at);
    }
}
