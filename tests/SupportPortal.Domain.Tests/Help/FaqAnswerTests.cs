using SupportPortal.Domain.Help;
using SupportPortal.Domain.Tests.Products;

namespace SupportPortal.Domain.Tests.Help;

[Rule("R35")]
public sealed class FaqAnswerTests
{
    private static readonly Moment Later = Given.Moment with { At = Given.Moment.At + Duration.FromHours(1) };

    [Fact]
    public void Is_shown_as_soon_as_it_is_added()
    {
        var answer = AnAnswer();
        Assert.True(answer.IsShown);
        Assert.Equal([new AnswerAdded(Given.Moment, "expiry")], answer.Events);
    }

    [Fact]
    public void Needs_a_text_in_the_original_language() =>
        Assert.Throws<ArgumentException>(() => new FaqAnswer("expiry", FaqTopic.Packs, 1, [new AnswerText("sv", "När?", "Sen.", Given.Moment.At)], Given.Moment));

    [Fact]
    public void Is_rewritten_a_language_at_a_time_and_says_when()
    {
        var answer = AnAnswer();
        answer.Rewrite("en", "When does it expire?", "After two years.", Later);
        Assert.Equal(new AnswerText("en", "When does it expire?", "After two years.", Later.At), answer.In("en"));
        Assert.Equal(new AnswerRewritten(Later, "expiry", "en"), answer.Events[^1]);
    }

    [Fact]
    public void Is_not_rewritten_as_it_was() => Refused<AnswerIsUnchanged>(() => AnAnswer().Rewrite("en", "When?", "After a *year*.", Later));

    [Fact]
    [Rule("R36")]
    public void Speaks_each_language_and_the_original_where_a_text_is_missing()
    {
        var answer = AnAnswer();
        answer.Translate(new AnswerText("sv", "När?", "Efter ett år.", Later.At));
        Assert.Equal(("När?", "When?"), (answer.In("sv").Question, answer.In("pl").Question));
        Refused<AnswerIsUnchanged>(() => answer.Translate(new AnswerText("sv", "Nej", "Nej", Later.At)));
    }

    [Fact]
    [Rule("R36")]
    public void Knows_a_translation_that_is_behind()
    {
        var answer = AnAnswer();
        answer.Translate(new AnswerText("sv", "När?", "Efter ett år.", Given.Moment.At));
        Assert.False(answer.IsBehind("sv"));
        answer.Rewrite("en", "When?", "After two years.", Later);
        Assert.Equal((true, false, false), (answer.IsBehind("sv"), answer.IsBehind("en"), answer.IsBehind("pl")));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("YEAR when", true)] // question and text, in any order and case
    [InlineData("year month", false)]
    public void Is_found_by_words(string query, bool found) => Assert.Equal(found, AnAnswer().IsFoundBy(query, "en"));

    [Fact]
    public void Is_taken_off_and_put_back_on_once_each()
    {
        var answer = AnAnswer();
        Refused<AnswerIsUnchanged>(() => answer.Show(Later));
        answer.Hide(Later);
        Assert.False(answer.IsShown);
        Refused<AnswerIsUnchanged>(() => answer.Hide(Later));
        answer.Show(Later);
        Assert.True(answer.IsShown);
        Assert.Equal([new AnswerHidden(Later, "expiry"), new AnswerShown(Later, "expiry")], answer.Events.Skip(1));
    }

    [Fact]
    public void Moves_to_another_place()
    {
        var answer = AnAnswer();
        Refused<AnswerIsUnchanged>(() => answer.Move(FaqTopic.Packs, 1, Later));
        answer.Move(FaqTopic.Buying, 3, Later);
        Assert.Equal((FaqTopic.Buying, 3), (answer.Topic, answer.Order));
        Assert.Equal(new AnswerMoved(Later, "expiry", FaqTopic.Buying, 3), answer.Events[^1]);
    }

    private static FaqAnswer AnAnswer() =>
        new("expiry", FaqTopic.Packs, 1, [new AnswerText("en", "When?", "After a *year*.", Given.Moment.At)], Given.Moment);

    private static void Refused<T>(Action deed)
        where T : Refusal => Assert.IsType<T>(Assert.Throws<RefusedException>(deed).Refusal);
}
