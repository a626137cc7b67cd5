using SupportPortal.Web.Input;

namespace SupportPortal.Web.Tests.Input;

public sealed class PageNumberTests
{
    [Theory]
    [InlineData("3", 3)]
    [InlineData("0", 1)]
    [InlineData("-1", 1)]
    [InlineData("2147483647", 10_000)]
    [InlineData("99999999999999999999999", 10_000)]
    [InlineData("99999999999999999999999999999999999999999", 1)]
    [InlineData("two", 1)]
    [InlineData("", 1)]
    [InlineData(null, 1)]
    public void Is_always_one_that_exists(string? written, int page)
    {
        Assert.True(PageNumber.TryParse(written, out var read));
        Assert.Equal(page, read.Value);
    }
}
