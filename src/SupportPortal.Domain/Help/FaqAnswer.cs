namespace SupportPortal.Domain.Help;

/// <summary>An answer of the FAQ: it has an address of its own, and a text per language (R35).</summary>
public sealed class FaqAnswer : Entity
{
    /// <summary>The language in which answers are written first, and which stands in for one without a text.</summary>
    public const string Original = "en";

    private readonly List<AnswerText> _texts = [];

    private FaqAnswer() => Slug = null!;

    /// <summary>Adds an answer.</summary>
    /// <param name="slug">Its name in addresses; it never changes.</param>
    /// <param name="topic">What it is about.</param>
    /// <param name="order">The place within its topic, from 1.</param>
    /// <param name="texts">The texts, one a language, the original among them.</param>
    /// <param name="moment">Who adds it, and when.</param>
    public FaqAnswer(string slug, FaqTopic topic, int order, IEnumerable<AnswerText> texts, Moment moment)
        : this()
    {
        Id = Guid.CreateVersion7(moment.At.ToDateTimeOffset());
        (Slug, Topic, Order, IsShown, AddedAt) = (slug, topic, order, true, moment.At);
        _texts.AddRange(texts);
        if (_texts.DistinctBy(text => text.Language).Count() != _texts.Count || !Has(Original))
            throw new ArgumentException("One text a language, the original among them.", nameof(texts));
        _texts.Select(text => NumbersInText.WhyNot(text.Text)).FirstOrDefault(no => no is not null)?.Throw();
        if (!moment.By.IsSystem)
            Raise(new AnswerAdded(moment, slug));
    }

    /// <summary>The name in addresses.</summary>
    public string Slug { get; private set; }

    /// <summary>What it is about.</summary>
    public FaqTopic Topic { get; private set; }

    /// <summary>The place within its topic, from 1.</summary>
    public int Order { get; private set; }

    /// <summary>When it came into the FAQ.</summary>
    public Instant AddedAt { get; private set; }

    /// <summary>Whether people can read it.</summary>
    public bool IsShown { get; private set; }

    /// <summary>The texts, one a language.</summary>
    public IReadOnlyList<AnswerText> Texts => _texts;

    /// <summary>Whether there is a text in a language.</summary>
    public bool Has(string language) => _texts.Exists(text => text.Language == language);

    /// <summary>The text in a language, else the original.</summary>
    public AnswerText In(string language) =>
        _texts.Find(text => text.Language == language) ?? _texts.First(text => text.Language == Original);

    /// <summary>Whether question or text, in a language, hold every word of a query, in any case; all do for an empty one.</summary>
    public bool IsFoundBy(string? query, string language)
    {
        var text = In(language);
        return (query ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).All(word =>
            text.Question.Contains(word, StringComparison.InvariantCultureIgnoreCase) || text.Text.Contains(word, StringComparison.InvariantCultureIgnoreCase));
    }

    /// <summary>Says the seller's numbers in the texts, for those who read them; an answer that is edited keeps their names.</summary>
    public void Say(ServiceTerms terms)
    {
        var said = _texts.ConvertAll(text => text with { Text = NumbersInText.Fill(text.Text, text.Language, terms) });
        _texts.Clear();
        _texts.AddRange(said);
    }

    /// <summary>Whether the original was changed after a translation was.</summary>
    public bool IsBehind(string language) => Has(language) && In(language).ChangedAt < In(Original).ChangedAt;

    /// <summary>Adds the translation that comes with the portal; one that is there stays.</summary>
    public void Translate(AnswerText text)
    {
        if (Has(text.Language))
            new AnswerIsUnchanged().Throw();
        _texts.Add(text);
    }

    /// <summary>Writes the text of a language anew.</summary>
    /// <exception cref="RefusedException"><see cref="AnswerIsUnchanged"/>, <see cref="NumberIsUnknown"/>.</exception>
    public void Rewrite(string language, string question, string text, Moment moment)
    {
        if (_texts.Exists(present => present.Language == language && present.Question == question && present.Text == text))
            new AnswerIsUnchanged().Throw();
        NumbersInText.WhyNot(text)?.Throw();
        _texts.RemoveAll(present => present.Language == language);
        _texts.Add(new AnswerText(language, question, text, moment.At));
        Raise(new AnswerRewritten(moment, Slug, language));
    }

    /// <summary>Puts it elsewhere in the FAQ.</summary>
    /// <exception cref="RefusedException"><see cref="AnswerIsUnchanged"/>.</exception>
    public void Move(FaqTopic topic, int order, Moment moment)
    {
        if ((topic, order) == (Topic, Order))
            new AnswerIsUnchanged().Throw();
        (Topic, Order) = (topic, order);
        Raise(new AnswerMoved(moment, Slug, topic, order));
    }

    /// <summary>Gives it the place that is left when another answer of its topic moved.</summary>
    /// <param name="order">The place, from 1.</param>
    public void MakeRoom(int order) => Order = order;

    /// <summary>Takes it off: nobody can read it, but its counts stay.</summary>
    /// <exception cref="RefusedException"><see cref="AnswerIsUnchanged"/>: it is off already.</exception>
    public void Hide(Moment moment)
    {
        if (!IsShown)
            new AnswerIsUnchanged().Throw();
        IsShown = false;
        Raise(new AnswerHidden(moment, Slug));
    }

    /// <summary>Puts it back on.</summary>
    /// <exception cref="RefusedException"><see cref="AnswerIsUnchanged"/>: it is on already.</exception>
    public void Show(Moment moment)
    {
        if (IsShown)
            new AnswerIsUnchanged().Throw();
        IsShown = true;
        Raise(new AnswerShown(moment, Slug));
    }
}
