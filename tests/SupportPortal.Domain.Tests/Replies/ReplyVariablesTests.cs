using SupportPortal.Domain.Replies;

namespace SupportPortal.Domain.Tests.Replies;

public sealed class ReplyVariablesTests
{
    private static readonly Dictionary<string, string> Values = new() { ["customer"] = "Anna {number}", ["number"] = "SP-20377" };

    [Theory]
    [InlineData("Hello {customer}, {number}", "Hello Anna {number}, SP-20377")] // what was filled in is not filled again
    [InlineData("{due}", "{due}")] // without a value
    [InlineData("{ \"a\": {} } {Customer} {customer", "{ \"a\": {} } {Customer} {customer")] // braces of other texts
    public void Are_filled_in(string text, string filled) => Assert.Equal(filled, ReplyVariables.Fill(text, Values));

    [Theory]
    [InlineData("Hello {customer}, {number} {title} {product} {engineer} {due} {seller}", null)]
    [InlineData("{ReopenDays} {} { customer } {a1}", null)]
    [InlineData("{customer} {kunde} {nobody}", "kunde")]
    public void Are_known_by_name(string text, string? unknown) => Assert.Equal(unknown, (ReplyVariables.WhyNot(text) as VariableIsUnknown)?.Name);

    [Fact]
    public void Are_listed_for_whoever_names_another() => Assert.StartsWith("{customer}, {number}", ((VariableIsUnknown)ReplyVariables.WhyNot("{x}")!).Known, StringComparison.Ordinal);
}
