namespace SupportPortal.Domain.Incidents;

/// <summary>
/// One entry of an incident's timeline: who, when, what (R9). It is appended and never changed, but that the submitter can
/// have its text removed (R37); who and when stays.
/// </summary>
public sealed class TimelineEntry
{
    // For the store.
    private TimelineEntry()
    {
    }

    internal TimelineEntry(Guid incident, int sequence, EntryKind kind, Side side, Stage stage, Moment moment)
    {
        Id = Keys.New(moment);
        IncidentId = incident;
        Sequence = sequence;
        Kind = kind;
        Side = side;
        Stage = stage;
        Author = moment.By.Person;
        At = moment.At;
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The incident it belongs to.</summary>
    public Guid IncidentId { get; private set; }

    /// <summary>Its place in the timeline, from 1, without gaps.</summary>
    public int Sequence { get; private set; }

    /// <summary>What it tells.</summary>
    public EntryKind Kind { get; private set; }

    /// <summary>On whose side the author did it.</summary>
    public Side Side { get; private set; }

    /// <summary>Where the incident was after it.</summary>
    public Stage Stage { get; private set; }

    /// <summary>Who did it; the empty key for the portal itself.</summary>
    public Guid Author { get; private set; }

    /// <summary>Who wrote its words: the author, but for a part of a split, which the engineer described and the customer accepted.</summary>
    public Guid Writer => DescribedBy ?? Author;

    /// <summary>The engineer who described a part of a split that was accepted; null for everything else (R10).</summary>
    public Guid? DescribedBy => Kind == EntryKind.Submitted ? Details.Person : null;

    /// <summary>When it was done. What a call states of itself is in <see cref="Details"/>.</summary>
    public Instant At { get; private set; }

    /// <summary>The words, if any.</summary>
    public string? Text { get; internal set; }

    /// <summary>When its text was removed; null while it stands.</summary>
    public Instant? TextRemovedAt { get; private set; }

    /// <summary>Whether only the support side sees it.</summary>
    public bool IsInternal { get; internal init; }

    /// <summary>What belongs to its kind.</summary>
    public EntryDetails Details { get; internal set; } = new();

    /// <summary>Whether the customer can have said something in it: a message of theirs, or a call that reached somebody.</summary>
    public bool CanBeQuoted => TextRemovedAt is null && CanSaySo;

    /// <summary>
    /// Whether somebody wrote something in it that can be removed. What is told of a part is the words of the split that
    /// proposed it, and goes with those.
    /// </summary>
    public bool CanLoseText =>
        (!string.IsNullOrEmpty(Text) || Details.Card is not null) && (Kind == EntryKind.SplitProposed || !Incident.OfSplits.Contains(Kind));

    private bool CanSaySo =>
        Kind is EntryKind.CustomerMessage || (Kind is EntryKind.Call && Details.Call is { Reached: true });

    /// <summary>Whether a new incident can be raised from it: somebody wrote it, for both sides to read (R11).</summary>
    public bool CanBeRaised => !IsInternal && !string.IsNullOrWhiteSpace(Text) && Kind
        is EntryKind.Submitted or EntryKind.CustomerMessage or EntryKind.Reply or EntryKind.Question
        or EntryKind.SolutionSuggested or EntryKind.Closed;

    /// <summary>The last instant of what it tells: the stated end of a call, else when it was done.</summary>
    public Instant SaidAt => Details.Call?.EndedAt ?? At;

    /// <summary>Forgets who was on the telephone, when the customer's account is deleted (R38).</summary>
    public void ForgetNames() => Details = Details with
    {
        Name = Kind == EntryKind.AgreementLogged ? Incident.NoName : Details.Name,
        Call = Details.Call is { } call ? call with { With = Incident.NoName } : null,
    };

    internal void RemoveText(Instant at) => (Text, Details, TextRemovedAt) = (null, Details with { Card = null }, at);
}
