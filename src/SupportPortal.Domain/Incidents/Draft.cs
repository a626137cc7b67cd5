namespace SupportPortal.Domain.Incidents;

/// <summary>
/// An incident that is being typed: one row, never a half-built incident. It is the key of its submission too: submitted
/// twice, it makes one incident (R23).
/// </summary>
public sealed class Draft : Entity
{
    // For the store.
    private Draft()
    {
    }

    /// <summary>Begins a draft.</summary>
    public Draft(IncidentDraft content, Moment moment)
    {
        Id = Keys.New(moment);
        OwnerId = moment.By.Person;
        (Content, StartedAt, UpdatedAt) = (content, moment.At, moment.At);
    }

    /// <summary>Whose it is; nobody else sees it.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>What was typed so far.</summary>
    public IncidentDraft Content { get; private set; } = new();

    /// <summary>When it was begun.</summary>
    public Instant StartedAt { get; private set; }

    /// <summary>When it was saved last.</summary>
    public Instant UpdatedAt { get; private set; }

    /// <summary>The incident that it became; null until it is submitted.</summary>
    public IncidentNumber? SubmittedAs { get; private set; }

    /// <summary>Whether it can be changed, submitted or thrown away: by its owner, until it is submitted.</summary>
    public Refusal? CanChange(Actor by)
    {
        if (by.Person != OwnerId)
            return new NotFound();
        return SubmittedAs is { } number ? new DraftIsSubmitted(number) : null;
    }

    /// <summary>Saves what was typed.</summary>
    public void Save(IncidentDraft content, Moment moment)
    {
        CanChange(moment.By)?.Throw();
        (Content, UpdatedAt) = (content, moment.At);
    }

    /// <summary>Marks it as submitted, in the transaction that stores the incident.</summary>
    public void Submit(IncidentNumber number, Moment moment)
    {
        CanChange(moment.By)?.Throw();
        (SubmittedAs, UpdatedAt) = (number, moment.At);
    }
}
