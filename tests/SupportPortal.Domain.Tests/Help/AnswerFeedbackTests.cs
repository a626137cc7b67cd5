using SupportPortal.Domain.Help;
using SupportPortal.Domain.Tests.Products;

namespace SupportPortal.Domain.Tests.Help;

[Rule("R35")]
public sealed class AnswerFeedbackTests
{
    private static readonly FaqAnswer Answer = new(
        "expiry", FaqTopic.Packs, 1, [new AnswerText("en", "When?", "Soon.", Given.Moment.At), new AnswerText("sv", "När?", "Snart.", Given.Moment.At)], Given.Moment);

    private static readonly Guid Browser = Guid.Parse("d0000000-0000-4000-8000-000000000001");

    [Fact]
    public void Tells_nothing_about_who_said_it()
    {
        var said = new AnswerFeedback(Answer, "sv", isHelpful: true, Browser, Given.Moment);
        Assert.Equal((Answer.Id, "sv", true, Given.Moment.At), (said.AnswerId, said.Language, said.IsHelpful, said.SaidAt));
        Assert.DoesNotContain(typeof(AnswerFeedback).GetProperties(), property => property.PropertyType == typeof(Actor));
        Assert.Empty(said.Events);
    }

    [Fact]
    public void Is_about_the_text_that_was_read() => Assert.Equal("en", new AnswerFeedback(Answer, "pl", isHelpful: true, Browser, Given.Moment).Language);

    [Fact]
    public void Says_once_what_was_wrong()
    {
        var said = new AnswerFeedback(Answer, "en", isHelpful: false, Browser, Given.Moment);
        said.Explain(WhatWasWrong.Incomplete, quality: null, " And then? ", Given.Moment);
        Assert.Equal((WhatWasWrong.Incomplete, "And then?"), (said.Wrong, said.Words));
        Assert.IsType<FeedbackIsExplainedAlready>(Assert.Throws<RefusedException>(() => said.Explain(WhatWasWrong.Other, null, null, Given.Moment)).Refusal);
    }

    [Fact]
    public void Is_replaced_with_what_was_wrong_when_the_reader_changes_their_mind()
    {
        var said = new AnswerFeedback(Answer, "en", isHelpful: false, Browser, Given.Moment);
        said.Explain(WhatWasWrong.Incomplete, quality: null, "And then?", Given.Moment);
        said.SayAgain(Answer, "sv", isHelpful: false, Given.Moment);
        Assert.Equal(("en", "And then?"), (said.Language, said.Words));
        said.SayAgain(Answer, "sv", isHelpful: true, Given.Moment);
        Assert.Equal((true, "sv", null, null, null), (said.IsHelpful, said.Language, said.Wrong, said.Words, said.CanExplain));
    }

    [Fact]
    public void Says_something_or_nothing_is_kept()
    {
        var said = new AnswerFeedback(Answer, "en", isHelpful: false, Browser, Given.Moment);
        Assert.IsType<FeedbackIsEmpty>(Assert.Throws<RefusedException>(() => said.Explain(null, null, " ", Given.Moment)).Refusal);
        Assert.Null(said.CanExplain);
    }

    [Fact]
    public void Judges_the_language_of_translations_only()
    {
        var swedish = new AnswerFeedback(Answer, "sv", isHelpful: true, Browser, Given.Moment);
        swedish.Explain(wrong: null, LanguageQuality.Fair, words: null, Given.Moment);
        Assert.Equal(LanguageQuality.Fair, swedish.Quality);
        var english = new AnswerFeedback(Answer, "en", isHelpful: true, Browser, Given.Moment);
        Assert.Throws<ArgumentException>(() => english.Explain(null, LanguageQuality.Fair, null, Given.Moment));
    }

    [Fact]
    public void Has_nothing_wrong_when_it_helped() => Assert.Throws<ArgumentException>(
        () => new AnswerFeedback(Answer, "en", isHelpful: true, Browser, Given.Moment).Explain(WhatWasWrong.Other, null, null, Given.Moment));
}
