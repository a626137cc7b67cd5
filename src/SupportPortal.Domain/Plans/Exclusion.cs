namespace SupportPortal.Domain.Plans;

/// <summary>
/// A kind of help that the intake asks about, and that the service leaves out or has a better place for (R31). Each is data,
/// per language, with a pointer to where to go instead.
/// </summary>
public sealed class Exclusion : Entity
{
    /// <summary>The code of "the product is out of its support lifecycle", which R30 decides and nobody's word.</summary>
    public const string OutOfLifecycle = "out-of-lifecycle";

    /// <summary>The language that stands in for one without a text.</summary>
    public const string Fallback = "en";

    private readonly List<ExclusionText> _texts = [];

    private Exclusion() => Code = null!;

    /// <summary>Adds a kind of help.</summary>
    /// <param name="code">The name in addresses and stored answers; it never changes.</param>
    /// <param name="isCovered">Whether the service does help with it, and only a pointer is shown.</param>
    /// <param name="pointerAddress">The address behind the pointer, if there is one.</param>
    /// <param name="texts">The texts, one a language, English among them.</param>
    /// <param name="moment">Who adds it, and when.</param>
    public Exclusion(string code, bool isCovered, Uri? pointerAddress, IEnumerable<ExclusionText> texts, Moment moment)
    {
        Id = Guid.CreateVersion7(moment.At.ToDateTimeOffset());
        Code = code;
        IsCovered = isCovered;
        PointerAddress = pointerAddress;
        _texts.AddRange(texts);
        if (_texts.DistinctBy(text => text.Language).Count() != _texts.Count || !_texts.Exists(text => text.Language == Fallback))
            throw new ArgumentException("One text a language, English among them.", nameof(texts));
    }

    /// <summary>The name in addresses and stored answers.</summary>
    public string Code { get; private set; }

    /// <summary>The place among the kinds of help, from 1; those that are covered stand before the others whatever it is.</summary>
    public int Order { get; init; }

    /// <summary>Whether the service does help with it, and only a pointer is shown: product bugs.</summary>
    public bool IsCovered { get; private set; }

    /// <summary>The address behind the pointer, if there is one.</summary>
    public Uri? PointerAddress { get; private set; }

    /// <summary>The texts, one a language.</summary>
    public IReadOnlyList<ExclusionText> Texts => _texts;

    /// <summary>Whether a customer who believes the problem is covered may go on, which the incident then says.</summary>
    public bool CanBeInsistedOn => !IsCovered && Code != OutOfLifecycle;

    /// <summary>The text in a language, else in English.</summary>
    public ExclusionText In(string language) =>
        _texts.Find(text => text.Language == language) ?? _texts.First(text => text.Language == Fallback);

    /// <summary>Adds the translation that comes with the portal; one that is there stays.</summary>
    public void Translate(ExclusionText text)
    {
        if (_texts.Exists(other => other.Language == text.Language))
            new ExclusionIsUnchanged().Throw();
        _texts.Add(text);
    }

    /// <summary>Writes the text of a language anew, and where the pointer leads.</summary>
    /// <exception cref="RefusedException"><see cref="ExclusionIsUnchanged"/>.</exception>
    public void Rewrite(ExclusionText text, Uri? pointerAddress, Moment moment)
    {
        if (_texts.Contains(text) && PointerAddress == pointerAddress)
            new ExclusionIsUnchanged().Throw();
        _texts.RemoveAll(other => other.Language == text.Language);
        _texts.Add(text);
        PointerAddress = pointerAddress;
        Raise(new ExclusionRewritten(moment, Code, text.Language));
    }

    /// <summary>Why a customer may not go on with this kind of help, or null when they may.</summary>
    /// <param name="insists">Whether they say that they believe it is covered.</param>
    public Refusal? CanGoOn(bool insists)
    {
        if (IsCovered)
            return null;
        if (!CanBeInsistedOn)
            return new ExclusionCannotBeInsistedOn(Code);
        return insists ? null : new KindOfHelpIsExcluded(Code);
    }
}
