using SupportPortal.Application.Search;

namespace SupportPortal.Application.Tests.Search;

public sealed class ExtractTests
{
    [Fact]
    public void Marks_each_word_as_it_was_written() =>
        Assert.Equal("[Żółwie] i [łódź], [żółw]", Said(Extract.Whole("Żółwie i łódź, żółw", SearchQuery.Of("lodz zolw"))));

    [Fact]
    public void Shows_what_stands_around_the_first() =>
        Assert.Equal("… before before the [rare] word after after …", Said(Extract.Of($"{new string('a', 100)} before before the rare word after after {new string('z', 100)}", SearchQuery.Of("rare"), 60)));

    [Fact]
    public void Begins_where_the_text_does_when_the_words_stand_elsewhere() =>
        Assert.Equal("It stops a …", Said(Extract.Of("It stops a few hours after every restart.", SearchQuery.Of("Brzezińska"), 10)));

    [Theory]
    [InlineData("", "")]
    [InlineData("…", "…")]
    [InlineData("x😀😀😀😀😀😀😀😀", "x …")]
    [InlineData("😀😀😀😀😀😀😀😀", "😀😀 …")]
    [InlineData("-😀😀😀😀😀😀😀😀", "-😀😀 …")] // no half of one
    [InlineData("xxxxxxxxxxxx yyyy", "xxxx …")]
    public void Makes_something_of_everything(string text, string extract) => Assert.Equal(extract, Said(Extract.Of(text, SearchQuery.Of("zz"), 4)));

    private static string Said(IEnumerable<ExtractPart> parts) => string.Concat(parts.Select(part => part.IsHit ? $"[{part.Text}]" : part.Text));
}
