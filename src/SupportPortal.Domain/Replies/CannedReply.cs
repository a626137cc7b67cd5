namespace SupportPortal.Domain.Replies;

/// <summary>A reply that is written once and sent often, in the customer's language, with variables that are filled in.</summary>
public sealed class CannedReply : Entity
{
    /// <summary>The language in which replies are written first, and which stands in for one without a text.</summary>
    public const string Original = "en";

    /// <summary>The longest name, in UTF-16 code units.</summary>
    public const int LongestName = 100;

    /// <summary>The longest text, in UTF-16 code units.</summary>
    public const int LongestText = 10_000;

    private readonly List<ReplyText> _texts = [];

    private CannedReply()
    {
    }

    /// <summary>Adds a reply.</summary>
    /// <param name="texts">The texts, one a language, the original among them.</param>
    /// <param name="moment">Who adds it, and when.</param>
    /// <exception cref="RefusedException"><see cref="VariableIsUnknown"/>.</exception>
    public CannedReply(IEnumerable<ReplyText> texts, Moment moment)
    {
        Id = Guid.CreateVersion7(moment.At.ToDateTimeOffset());
        IsOffered = true;
        _texts.AddRange(texts);
        if (_texts.DistinctBy(text => text.Language).Count() != _texts.Count || !Has(Original))
            throw new ArgumentException("One text a language, the original among them.", nameof(texts));
        _texts.Select(text => ReplyVariables.WhyNot(text.Text)).FirstOrDefault(no => no is not null)?.Throw();
        if (!moment.By.IsSystem)
            Raise(new CannedReplyAdded(moment, Id));
    }

    /// <summary>Whether engineers can choose it.</summary>
    public bool IsOffered { get; private set; }

    /// <summary>The texts, one a language.</summary>
    public IReadOnlyList<ReplyText> Texts => _texts;

    /// <summary>Whether there is a text in a language.</summary>
    public bool Has(string language) => _texts.Exists(text => text.Language == language);

    /// <summary>The text in a language, else the original.</summary>
    public ReplyText In(string language) =>
        _texts.Find(text => text.Language == language) ?? _texts.First(text => text.Language == Original);

    /// <summary>Writes the text of a language anew, or for the first time.</summary>
    /// <exception cref="RefusedException"><see cref="CannedReplyIsUnchanged"/>, <see cref="VariableIsUnknown"/>.</exception>
    public void Rewrite(ReplyText text, Moment moment)
    {
        if (_texts.Contains(text))
            new CannedReplyIsUnchanged().Throw();
        ReplyVariables.WhyNot(text.Text)?.Throw();
        _texts.RemoveAll(present => present.Language == text.Language);
        _texts.Add(text);
        Raise(new CannedReplyRewritten(moment, Id, text.Language));
    }

    /// <summary>Offers it no longer; messages that were sent stay as they are.</summary>
    /// <exception cref="RefusedException"><see cref="CannedReplyIsUnchanged"/>: it is not offered.</exception>
    public void Retire(Moment moment)
    {
        if (!IsOffered)
            new CannedReplyIsUnchanged().Throw();
        IsOffered = false;
        Raise(new CannedReplyRetired(moment, Id));
    }

    /// <summary>Offers it again.</summary>
    /// <exception cref="RefusedException"><see cref="CannedReplyIsUnchanged"/>: it is offered.</exception>
    public void Restore(Moment moment)
    {
        if (IsOffered)
            new CannedReplyIsUnchanged().Throw();
        IsOffered = true;
        Raise(new CannedReplyRestored(moment, Id));
    }
}
