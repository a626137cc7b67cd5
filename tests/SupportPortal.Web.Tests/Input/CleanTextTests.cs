using System.Text;
using SupportPortal.Web.Input;

namespace SupportPortal.Web.Tests.Input;

public sealed class CleanTextTests
{
    [Theory]
    [InlineData("Backup stops\ton node 2", "Backup stops\ton node 2")]
    [InlineData("a\0b\u0007c", "abc")]
    [InlineData("one\r\ntwo\rthree", "one\ntwo\nthree")]
    [InlineData("Brzezin\u0301ska", "Brzezi\u0144ska")] // as a Mac types it
    [InlineData("smile \ud83d\ude00", "smile \ud83d\ude00")]
    public void Keeps_what_people_type_and_nothing_else(string typed, string kept) => Assert.Equal(kept, CleanText.Of(typed));

    [Fact]
    public void Drops_what_is_no_character() =>
        Assert.Equal("abcd", CleanText.Of("a\ufffeb\uffffc\ufdd0\U0001fffed"));

    [Fact]
    public void Takes_every_character_there_is()
    {
        var all = string.Concat(Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(one => new Rune(one).ToString()));

        Assert.NotEmpty(CleanText.Of(all));
    }

    // The test runner itself cannot carry a lone surrogate.
    [Fact]
    public void Shows_where_half_a_character_was()
    {
        Assert.Equal("lone \ufffd high", CleanText.Of("lone \ud800 high"));
        Assert.Equal("lone \ufffd low", CleanText.Of("lone \udc00 low"));
    }
}
