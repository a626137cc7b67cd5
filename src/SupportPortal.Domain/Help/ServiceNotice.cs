namespace SupportPortal.Domain.Help;

/// <summary>What an admin tells everybody about the service itself: shown on the portal while it counts, and in the feeds (R35).</summary>
public sealed class ServiceNotice : Entity
{
    private readonly List<NoticeText> _texts = [];

    private ServiceNotice()
    {
    }

    /// <summary>Publishes a notice.</summary>
    /// <param name="kind">What it is about.</param>
    /// <param name="texts">The texts, one a language, the original among them.</param>
    /// <param name="lastDay">The last day on which it counts, in the seller's time zone; null until an admin ends it.</param>
    /// <param name="moment">Who publishes it, and when.</param>
    /// <exception cref="RefusedException"><see cref="LastDayIsPast"/>.</exception>
    public ServiceNotice(NoticeKind kind, IEnumerable<NoticeText> texts, LocalDate? lastDay, Moment moment)
    {
        WhyNotUntil(lastDay, moment.Today)?.Throw();
        Id = Guid.CreateVersion7(moment.At.ToDateTimeOffset());
        (Kind, LastDay, PublishedAt, ChangedAt) = (kind, lastDay, moment.At, moment.At);
        _texts.AddRange(texts);
        if (_texts.DistinctBy(text => text.Language).Count() != _texts.Count || !_texts.Exists(text => text.Language == FaqAnswer.Original))
            throw new ArgumentException("One text a language, the original among them.", nameof(texts));
        Raise(new NoticePublished(moment, Id));
    }

    /// <summary>What it is about.</summary>
    public NoticeKind Kind { get; private set; }

    /// <summary>The texts, one a language.</summary>
    public IReadOnlyList<NoticeText> Texts => _texts;

    /// <summary>The last day on which it counts, in the seller's time zone, if one was set.</summary>
    public LocalDate? LastDay { get; private set; }

    /// <summary>When it was published.</summary>
    public Instant PublishedAt { get; private set; }

    /// <summary>When it was last changed or ended.</summary>
    public Instant ChangedAt { get; private set; }

    /// <summary>When an admin ended it, if one did.</summary>
    public Instant? EndedAt { get; private set; }

    /// <summary>Whether it counts on a day of the seller's time zone.</summary>
    public bool CountsOn(LocalDate today) => EndedAt is null && !(LastDay < today);

    /// <summary>Why it cannot be written anew or ended, or null: what is over stays as it was told.</summary>
    public Refusal? CanBeChanged(LocalDate today) => CountsOn(today) ? null : new NoticeIsOver();

    /// <summary>The text in a language, else the original.</summary>
    public NoticeText In(string language) =>
        _texts.Find(text => text.Language == language) ?? _texts.First(text => text.Language == FaqAnswer.Original);

    /// <summary>Writes it anew.</summary>
    /// <exception cref="RefusedException"><see cref="NoticeIsOver"/>, <see cref="LastDayIsPast"/>, <see cref="NoticeIsUnchanged"/>.</exception>
    public void Rewrite(NoticeKind kind, NoticeText text, LocalDate? lastDay, Moment moment)
    {
        (CanBeChanged(moment.Today) ?? WhyNotUntil(lastDay, moment.Today))?.Throw();
        if ((kind, lastDay) == (Kind, LastDay) && _texts.Contains(text))
            new NoticeIsUnchanged().Throw();
        (Kind, LastDay, ChangedAt) = (kind, lastDay, moment.At);
        _texts.RemoveAll(present => present.Language == text.Language);
        _texts.Add(text);
        Raise(new NoticeRewritten(moment, Id));
    }

    /// <summary>Says that it is over: the portal no longer shows it, the feeds tell that it ended.</summary>
    /// <exception cref="RefusedException"><see cref="NoticeIsOver"/>.</exception>
    public void End(Moment moment)
    {
        CanBeChanged(moment.Today)?.Throw();
        (EndedAt, ChangedAt) = (moment.At, moment.At);
        Raise(new NoticeEnded(moment, Id));
    }

    private static LastDayIsPast? WhyNotUntil(LocalDate? lastDay, LocalDate today) => lastDay < today ? new LastDayIsPast(today) : null;
}
