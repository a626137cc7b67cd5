using SupportPortal.Domain.Help;
using SupportPortal.Domain.Tests.Products;

namespace SupportPortal.Domain.Tests.Help;

[Rule("R35")]
public sealed class NumbersInTextTests
{
    private static readonly ServiceTerms One = new() { ReopenDays = 1, ExpiryReminderDays = [5] };

    [Theory]
    [InlineData("for {ReopenDays|day|days}.", "en", "for 14 days.")]
    [InlineData("i {ReopenDays|dag|dagar}.", "sv", "i 14 dagar.")]
    [InlineData("przez {ReopenDays|dzień|dni|dni}.", "pl", "przez 14 dni.")]
    [InlineData("{ObjectionHours|godzinę|godziny|godzin}", "pl", "72 godziny")]
    [InlineData("{ContactAttempts|próba|próby|prób}", "pl", "3 próby")]
    [InlineData("{ReopenDays} {ReopenDays}", "en", "14 14")]
    [InlineData("{ExpiryReminderDays|day|days} before", "en", "60, 30, 7 and 1 days before")]
    [InlineData("{SilenceReminderDays}", "nb", "3 og 7")]
    [InlineData("{What} {#this} {", "en", "{What} {#this} {")]
    public void Are_said_as_the_language_wants(string text, string language, string said) =>
        Assert.Equal(said, NumbersInText.Fill(text, language, ServiceTerms.Default));

    [Theory]
    [InlineData("for {ReopenDays|day|days}.", "for 1 day.")]
    [InlineData("{ExpiryReminderDays|day|days} before", "5 days before")]
    public void Are_those_that_the_seller_chose(string text, string said) => Assert.Equal(said, NumbersInText.Fill(text, "en", One));

    [Fact]
    public void Exist_for_every_number_of_the_terms() =>
        Assert.All(NumbersInText.Names, name => Assert.NotEqual($"{{{name}}}", NumbersInText.Fill($"{{{name}}}", "en", ServiceTerms.Default)));

    [Fact]
    public void Are_refused_when_an_answer_names_one_that_there_is_not()
    {
        var answer = new FaqAnswer("expiry", FaqTopic.Packs, 1, [new AnswerText("en", "When?", "In {ReopenDays}.", Given.Moment.At)], Given.Moment);
        var refusal = Assert.Throws<RefusedException>(() => answer.Rewrite("en", "When?", "In {ReopenDay} days.", Given.Moment)).Refusal;
        Assert.Equal(new NumberIsUnknown("ReopenDay"), refusal);
    }

    [Fact]
    public void Are_in_the_text_that_people_read_and_not_in_the_one_that_is_edited()
    {
        var answer = new FaqAnswer("expiry", FaqTopic.Packs, 1, [new AnswerText("en", "When?", "In {ReopenDays|day|days}.", Given.Moment.At)], Given.Moment);
        Assert.Equal("In {ReopenDays|day|days}.", answer.In("en").Text);
        answer.Say(ServiceTerms.Default);
        Assert.Equal("In 14 days.", answer.In("en").Text);
        Assert.True(answer.IsFoundBy("14 days", "en"));
    }
}
