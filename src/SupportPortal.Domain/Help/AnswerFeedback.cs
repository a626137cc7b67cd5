namespace SupportPortal.Domain.Help;

/// <summary>
/// What somebody said to <em>Was this helpful?</em> (R35). It tells nothing about who said it; its key, which only that
/// browser learns, lets the same reader say more, once. What the same browser says later replaces it.
/// </summary>
public sealed class AnswerFeedback : Entity
{
    /// <summary>The longest text.</summary>
    public const int LongestWords = 2000;

    private AnswerFeedback() => Language = null!;

    /// <summary>Says whether an answer helped.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="language">The language in which it was asked for.</param>
    /// <param name="isHelpful">Whether it helped.</param>
    /// <param name="browser">The browser, by a key that it has for this answer alone.</param>
    /// <param name="moment">When; who is not kept.</param>
    public AnswerFeedback(FaqAnswer answer, string language, bool isHelpful, Guid browser, Moment moment)
    {
        Id = Guid.CreateVersion7(moment.At.ToDateTimeOffset());
        (AnswerId, Browser, Language, IsHelpful, SaidAt) = (answer.Id, browser, answer.In(language).Language, isHelpful, moment.At);
    }

    /// <summary>The answer.</summary>
    public Guid AnswerId { get; private set; }

    /// <summary>The browser, by a key that it has for this answer alone: nobody can tell what else it said.</summary>
    public Guid Browser { get; private set; }

    /// <summary>The language of the text that was read.</summary>
    public string Language { get; private set; }

    /// <summary>Whether it helped.</summary>
    public bool IsHelpful { get; private set; }

    /// <summary>When.</summary>
    public Instant SaidAt { get; private set; }

    /// <summary>What was wrong, if that was said.</summary>
    public WhatWasWrong? Wrong { get; private set; }

    /// <summary>How good the language of the translation is, if that was said.</summary>
    public LanguageQuality? Quality { get; private set; }

    /// <summary>More in own words, if there is.</summary>
    public string? Words { get; private set; }

    /// <summary>When more was said.</summary>
    public Instant? ExplainedAt { get; private set; }

    /// <summary>Whether a translation was read, so that its language can be judged.</summary>
    public bool IsOnTranslation => Language != FaqAnswer.Original;

    /// <summary>Why no more can be said, or null.</summary>
    public Refusal? CanExplain => ExplainedAt is null ? null : new FeedbackIsExplainedAlready();

    /// <summary>
    /// Says it again. Another word replaces the first, with what was said about that; the same one changes nothing.
    /// </summary>
    /// <param name="answer">The answer.</param>
    /// <param name="language">The language in which it was asked for.</param>
    /// <param name="isHelpful">Whether it helped.</param>
    /// <param name="moment">When.</param>
    public void SayAgain(FaqAnswer answer, string language, bool isHelpful, Moment moment)
    {
        if (isHelpful == IsHelpful)
            return;
        (Language, IsHelpful, SaidAt) = (answer.In(language).Language, isHelpful, moment.At);
        (Wrong, Quality, Words, ExplainedAt) = (null, null, null, null);
    }

    /// <summary>Says more: what was wrong, how good the language of a translation is, and a text.</summary>
    /// <exception cref="RefusedException"><see cref="FeedbackIsExplainedAlready"/>, <see cref="FeedbackIsEmpty"/>.</exception>
    public void Explain(WhatWasWrong? wrong, LanguageQuality? quality, string? words, Moment moment)
    {
        CanExplain?.Throw();
        var said = string.IsNullOrWhiteSpace(words) ? null : words.Trim();
        if (wrong is null && quality is null && said is null)
            new FeedbackIsEmpty().Throw();
        if (IsHelpful && wrong is not null)
            throw new ArgumentException("What helped was not wrong.", nameof(wrong));
        if (!IsOnTranslation && quality is not null)
            throw new ArgumentException("Only the language of translations is judged.", nameof(quality));
        (Wrong, Quality, Words, ExplainedAt) = (wrong, quality, said, moment.At);
    }
}
