using SupportPortal.Web.Input;

namespace SupportPortal.Web.Tests.Input;

/// <summary>An amount that somebody types.</summary>
[Rule("R26")]
public sealed class TypedAmountTests
{
    [Theory]
    [InlineData("1249", 1249)]
    [InlineData("1249.5", 1249.5)]
    [InlineData(" 1249,50 ", 1249.5)]
    [InlineData("1 249,50", 1249.5)]
    [InlineData("1\u00A0249,50", 1249.5)]
    [InlineData("1\u202F249\u202F000", 1249000)]
    [InlineData("1 249", 1249)]
    [InlineData("1,249.50", 1249.5)]
    [InlineData("1.249,50", 1249.5)]
    [InlineData("1,249,000", 1249000)]
    [InlineData("0.125", 0.125)]
    [InlineData("-5", -5)]
    [InlineData("\u22125,00", -5)]
    public void Is_read_as_readers_write_it(string text, double amount) => Assert.Equal((decimal)amount, TypedAmount.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("about 5")]
    [InlineData("1 24,50")]
    [InlineData("12 49")]
    [InlineData("1,249,50")]
    [InlineData("1.249.5")]
    [InlineData("1 249\u00A0000")]
    [InlineData("1,2,3")]
    [InlineData("5-")]
    [InlineData("٣٤")]
    public void Is_not_read_otherwise(string text) => Assert.Null(TypedAmount.Read(text));

    [Theory]
    [InlineData("1,249")]
    [InlineData("1.249")]
    [InlineData("249.500")]
    public void Is_not_guessed_where_it_could_be_two(string text)
    {
        Assert.Null(TypedAmount.Read(text));
        Assert.True(TypedAmount.IsAmbiguous(text));
        Assert.Equal(decimal.Parse(text.Remove(text.Length - 4, 1), System.Globalization.CultureInfo.InvariantCulture), TypedAmount.Thousands(text));
    }
}
