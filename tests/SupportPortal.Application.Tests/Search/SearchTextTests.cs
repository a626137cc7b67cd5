using SupportPortal.Application.Search;

namespace SupportPortal.Application.Tests.Search;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("DFS Replication stops.", " dfs replication stops")]
    [InlineData("Żółw, Łódź, Åre, smörgås, Ærø, Straße", " zolw lodz are smorgas aero strasse")]
    [InlineData("Żo\u0301łw", " zolw")] // accents as characters of their own
    [InlineData("0x80070005: DFS-R (5002)", " 0x80070005 dfs r 5002")]
    [InlineData("soft\u00ADware", " software")] // a hyphen that is not seen
    [InlineData("Привет, 東京", " привет 東京")]
    [InlineData("a\0b \ud800c\udc00 \uffffd", " a b c d")] // what no person types parts words
    [InlineData("\"*(){}^:'\\--/**/", "")]
    [InlineData(null, "")]
    public void Has_letters_and_digits_in_small_without_accents(string? text, string folded) => Assert.Equal(folded, SearchText.Fold(text));

    [Fact]
    public void Cuts_words_that_nobody_types() => Assert.Equal(1 + SearchText.LongestWord, SearchText.Fold(new string('x', 10_000)).Length);

    [Fact]
    public void Knows_where_each_word_stands() =>
        Assert.Equal([new("zolw", 1, 4), new("ae", 7, 1)], SearchText.WordsOf("„Żółw” æ").ToArray());
}
