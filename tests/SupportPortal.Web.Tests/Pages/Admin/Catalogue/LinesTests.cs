using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.Catalogue;

[Rule("R29")]
public sealed class LinesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Lines = "Lines, the newest first";

    [Fact]
    public async Task Puts_lines_into_the_order_that_is_typed()
    {
        var page = await ShowAsync();
        var rows = page.Value(Lines)!.ReplaceLineEndings("\n").Split('\n');
        Assert.StartsWith("2025: ", rows[0], StringComparison.Ordinal);
        await page.SubmitAsync("Save", (Lines, string.Join('\n', rows.Reverse())));
        Assert.Equal(rows.Reverse(), (await ShowAsync()).Value(Lines)!.ReplaceLineEndings("\n").Split('\n'));
    }

    [Theory]
    [InlineData("2025", 422, "Each row is a name, a colon, and versions")]
    [InlineData("2025: 99.9", 409, "Each version of the product stands in exactly one line, and each line has one: look at “99.9”.")]
    public async Task Says_what_is_wrong_and_keeps_what_was_typed(string typed, int status, string sentence)
    {
        var page = await (await ShowAsync()).SubmitAsync("Save", (Lines, typed));
        Assert.Equal((status, sentence, typed), (page.Status, Assert.Single(page.Errors), page.Value(Lines)));
    }

    private async Task<Page> ShowAsync() => await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/catalogue/mssqlserver/lines");
}
