using System.Text;
using Microsoft.Extensions.DependencyInjection;
using SupportPortal.Application.Demo;
using SupportPortal.Application.Packs;
using SupportPortal.Domain.Packs;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Packs;

[Rule("R20")]
public sealed class StatementCsvTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Is_a_file_in_which_nothing_is_a_formula()
    {
        var owner = await portal.AnotherCustomerAsync(name: "=HYPERLINK(\"http://evil.example\")");
        var (pack, number) = await portal.SoldAsync(owner.Email);
        await portal.UsedAsync(pack, owner);
        await portal.Services.GetRequiredService<CorrectPack>().HandleAsync(
            pack, 1, new LedgerCause(Guid.NewGuid(), "@SUM(1)"), portal.Moment(DemoAccounts.Admin), CancellationToken.None);

        var answer = await (await portal.SignInAsync(owner)).Client.GetAsync($"/packs/{pack}/statement.csv");

        Assert.Equal($"statement-{number[^4..]}.csv", answer.Content.Headers.ContentDisposition!.FileName);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        var lines = Encoding.UTF8.GetString(bytes).Split("\r\n");
        Assert.Contains($",\"'=HYPERLINK(\"\"http://evil.example\"\")\",-1,4", lines[2], StringComparison.Ordinal);
        Assert.Contains(",'@SUM(1),", lines[3], StringComparison.Ordinal);
    }
}
