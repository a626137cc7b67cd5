using SupportPortal.Domain.Packs;

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
    /// <param name="content">What was typed so far.</param>
    /// <param name="moment">Who types, and when.</param>
    /// <param name="customer">Whose incident it becomes, when an engineer types for a customer on the telephone (R37); else null.</param>
    /// <exception cref="RefusedException"><see cref="NotAllowed"/>: only engineers submit for others.</exception>
    public Draft(IncidentDraft content, Moment moment, Guid? customer = null)
    {
        Id = Keys.New(moment);
        OwnerId = moment.By.Person;
        CustomerId = customer ?? OwnerId;
        if (IsForAnother && !moment.By.IsEngineer)
            new NotAllowed().Throw();
        (Content, StartedAt, UpdatedAt) = (content, moment.At, moment.At);
    }

    /// <summary>Whose it is; nobody else sees it.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>Whose incident it becomes, and whose packs pay for it.</summary>
    public Guid CustomerId { get; private set; }

    /// <summary>Whether an engineer types it for a customer on the telephone (R37).</summary>
    public bool IsForAnother => CustomerId != OwnerId;

    /// <summary>What was typed so far.</summary>
    public IncidentDraft Content { get; private set; } = new();

    /// <summary>When it was begun.</summary>
    public Instant StartedAt { get; private set; }

    /// <summary>When it was saved last.</summary>
    public Instant UpdatedAt { get; private set; }

    /// <summary>The incident that it became, the first of several; null until it is submitted.</summary>
    public IncidentNumber? SubmittedAs { get; private set; }

    /// <summary>All the incidents that it became, in the order of its problems (R11).</summary>
    public IReadOnlyList<IncidentNumber> Incidents { get; private set; } = [];

    /// <summary>The draft in which the problems stay that were not sent; null when all were, or none yet.</summary>
    public Guid? RestId { get; private set; }

    /// <summary>Whether it can be changed, submitted or thrown away: by its owner, until it is submitted.</summary>
    public Refusal? CanChange(Actor by)
    {
        if (by.Person != OwnerId)
            return new NotFound();
        return SubmittedAs is { } number ? new DraftIsSubmitted(number) : null;
    }

    /// <summary>
    /// Why it cannot wait for the payment of an order, or null (R27): whoever orders gets the pack, which is not the
    /// customer's for whom an engineer types.
    /// </summary>
    public Refusal? CanWaitForPayment(Actor by) => CanChange(by) ?? (IsForAnother ? new NotAllowed() : null);

    /// <summary>Whether it can be thrown away: not while an unpaid order holds it (R27).</summary>
    public Refusal? CanDiscard(Actor by) => CanChange(by) ?? (Content.OrderId is null ? null : new DraftWaitsForPayment());

    /// <summary>The order that was to pay for it is paid: from now on its pack does (R27).</summary>
    /// <returns>Whether the order was to pay for it still, and it waits to be submitted.</returns>
    public bool PayWith(Guid pack, Guid order)
    {
        if (SubmittedAs is not null || Content.OrderId != order)
            return false;
        Content = Content.PaidByPack(pack);
        return true;
    }

    /// <summary>The order that was to pay for it will not be paid: everything else typed stays (R27).</summary>
    public void LetGoOf(Guid order)
    {
        if (Content.OrderId == order)
            Content = Content with { OrderId = null };
    }

    /// <summary>Removes what it holds of words that were removed from where it was raised (R37).</summary>
    /// <returns>Whether it held any.</returns>
    public bool RemoveCopies(Echo echo)
    {
        var before = Content;
        var quotes = before.RaisedFrom is not null && before.RaisedFrom == echo.Quoted;
        Content = before with
        {
            Problems = [.. before.Problems.Select(problem => problem with { Report = problem.Report with { Description = echo.Without(problem.Report.Description, quotes) } })],
        };
        return !before.Problems.SequenceEqual(Content.Problems);
    }

    /// <summary>Saves what was typed.</summary>
    public void Save(IncidentDraft content, Moment moment)
    {
        CanChange(moment.By)?.Throw();
        (Content, UpdatedAt) = (content, moment.At);
    }

    /// <summary>What stands for the submission of one of its problems in the ledger of the pack that pays (R23).</summary>
    public Guid CauseOf(DraftProblem problem) => problem.Key == Guid.Empty ? Id : problem.Key;

    /// <summary>Why some of its problems cannot be sent as they were shown, or null.</summary>
    /// <param name="problems">The keys of those that are picked.</param>
    /// <param name="seen">The <see cref="Entity.Version"/> that was shown; null when nothing was.</param>
    /// <param name="by">Who sends them.</param>
    public Refusal? CanSend(IReadOnlyCollection<Guid> problems, long? seen, Actor by)
    {
        if (CanChange(by) is { } no)
            return no;
        if (problems.Count == 0)
            return new NoProblemIsPicked();
        return (seen ?? Version) == Version && problems.All(key => Content.Problems.Any(problem => problem.Key == key))
            ? Content.Missing(IntakeStep.Review) ?? (Content.OrderId is null ? null : new OrderIsNotPaid())
            : new DraftHasChanged();
    }

    /// <summary>
    /// Marks it as submitted, in the transaction that stores the incidents. What was typed stands there from now on, and in
    /// one place only: what its submitter has removed there is gone (R37).
    /// </summary>
    /// <param name="numbers">The incidents that its problems became, by the keys of those.</param>
    /// <param name="moment">Who and when.</param>
    /// <returns>The draft in which the other problems stay (R11); null when there are none.</returns>
    public Draft? Submit(IReadOnlyDictionary<Guid, IncidentNumber> numbers, Moment moment)
    {
        CanSend([.. numbers.Keys], seen: null, moment.By)?.Throw();
        Incidents = [.. Content.Problems.Where(problem => numbers.ContainsKey(problem.Key)).Select(problem => numbers[problem.Key])];
        (SubmittedAs, UpdatedAt) = (Incidents[0], moment.At);
        var rest = Content.Problems.Select(problem => problem.Key).Where(key => !numbers.ContainsKey(key)).ToList();
        var kept = rest.Count == 0 ? null : new Draft(Content.Only(rest), moment, CustomerId);
        (RestId, Content) = (kept?.Id, new IncidentDraft());
        return kept;
    }
}
