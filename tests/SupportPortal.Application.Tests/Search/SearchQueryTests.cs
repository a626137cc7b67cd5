using SupportPortal.Application.Search;

namespace SupportPortal.Application.Tests.Search;

public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("dfs repl", "dfs", "", "repl")]
    [InlineData("DFS dfs Dfs", "dfs", "", "dfs")]
    [InlineData("\"stops after\" restart", "stops,after", " stops after", "restart")]
    [InlineData("restart \"stops after", "restart,stops,after", " stops after", null)] // not closed
    [InlineData("„stops after”", "stops,after", " stops after", null)]
    [InlineData("DFS-R", "dfs,r", " dfs r", null)] // written together
    [InlineData("to be", "to,be", "", null)] // too short for a beginning
    [InlineData("error SP-20377", "error", "", "20377")]
    [InlineData("  ", "", "", null)]
    [InlineData("*\"'()^:-+~", "", "", null)]
    public void Reads_words_phrases_and_a_beginning(string typed, string words, string phrases, string? beginning)
    {
        var query = SearchQuery.Of(typed);

        Assert.Equal((words, phrases, beginning), (string.Join(',', query.Words), string.Join(',', query.Phrases), query.Beginning));
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("a 1 -", true)]
    [InlineData("C#", true)]
    [InlineData("a bc", false)]
    [InlineData("東京", false)]
    [InlineData("", false)] // that is nothing
    public void Wants_two_characters(string typed, bool isTooShort) => Assert.Equal(isTooShort, SearchQuery.Of(typed).IsTooShort);

    [Fact]
    public void Reads_so_much_and_no_more() => Assert.Equal(20, SearchQuery.Of(string.Join(' ', Enumerable.Range(10, 4000))).Words.Count);
}
