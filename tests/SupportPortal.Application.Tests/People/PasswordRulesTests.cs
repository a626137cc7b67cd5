using SupportPortal.Application.People;

namespace SupportPortal.Application.Tests.People;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("elevenchars", nameof(PasswordIsTooShort))]
    [InlineData("PasswordPassword", nameof(PasswordIsTooCommon))] // on the list, in any case
    [InlineData("aaaaaaaaaaaaaaaa", nameof(PasswordIsTooCommon))] // one character
    [InlineData("1234123412341234", nameof(PasswordIsTooCommon))] // a short thing, repeated
    [InlineData("my ANNA@example.com", nameof(PasswordIsYourEmail))]
    public void Refuse_what_is_soon_guessed(string password, string refusal) =>
        Assert.Equal(refusal, PasswordRules.WhyNot(password, "anna@example.com")?.GetType().Name);

    [Theory]
    [InlineData("violet harbour lamp")] // words, no digit and no sign
    [InlineData("kjwqhdkqwhdx")] // exactly twelve
    [InlineData("żółta łódź na wodzie")]
    public void Take_what_is_long(string password) => Assert.Null(PasswordRules.WhyNot(password, "anna@example.com"));

    [Fact]
    public void Refuse_what_would_only_cost_work() =>
        Assert.IsType<PasswordIsTooLong>(PasswordRules.WhyNot(new string('x', 250) + "abcdefghi", ""));
}
