using SupportPortal.Web.Parts;

namespace SupportPortal.Web.Tests.Parts;

public sealed class TextDifferenceTests
{
    [Theory]
    [InlineData("it runs for a day", "it runs for a week", "it runs for a[- day][+ week]")]
    [InlineData("it runs", "it runs for a day", "it runs[+ for a day]")]
    [InlineData("", "new", "[+new]")]
    [InlineData("same", "same", "same")]
    [Rule("R4")]
    public void Shows_what_was_removed_and_added(string before, string after, string marked) => Assert.Equal(marked, Mark(before, after));

    [Theory]
    [InlineData("one two  three\nfour ", "two\tthree five\n\nsix")]
    [InlineData("  ", "x")]
    [Rule("R4")]
    public void Loses_nothing_of_either_text(string before, string after)
    {
        var pieces = TextDifference.Between(before, after);
        Assert.Equal(before, string.Concat(pieces.Where(piece => piece.Change != TextDifference.Change.Added).Select(piece => piece.Text)));
        Assert.Equal(after, string.Concat(pieces.Where(piece => piece.Change != TextDifference.Change.Removed).Select(piece => piece.Text)));
    }

    private static string Mark(string before, string after) => string.Concat(TextDifference.Between(before, after).Select(piece => piece.Change switch
    {
        TextDifference.Change.Added => $"[+{piece.Text}]",
        TextDifference.Change.Removed => $"[-{piece.Text}]",
        _ => piece.Text,
    }));
}
