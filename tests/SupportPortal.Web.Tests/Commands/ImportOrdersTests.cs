using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Web.Commands;
using TestStores = SupportPortal.Application.Tests.Data.Stores;

namespace SupportPortal.Web.Tests.Commands;

[Rule("R26")]
public sealed class ImportOrdersTests
{
    private const string Head = "order number,purchaser e-mail,plan,purchased at,currency,amount\n";

    [Theory, OnEachStore]
    public async Task Imports_once_however_often_it_is_run(Store kind)
    {
        await using var store = await TestStores.EmptyAsync(kind);
        var file = await FileAsync(Head + "AB12-CD34-EF56,anna@example.com,5-pack,2026-03-14,USD,1200\n");

        var first = await Typed.OnAsync(store.Options, "import-orders", file);
        var second = await Typed.OnAsync(store.Options, "import-orders", file);

        Assert.Equal((ExitCode.Done, "imported: 1, known already: 0"), (first.Code, first.Output.Trim()));
        Assert.Equal((ExitCode.Done, "imported: 0, known already: 1"), (second.Code, second.Output.Trim()));
    }

    [Fact]
    public async Task Imports_nothing_when_a_line_is_bad_and_says_which_and_why()
    {
        await using var store = await TestStores.EmptyAsync(Store.Sqlite);
        var file = await FileAsync(Head + "AB12-CD34-EF56,anna@example.com,5-pack,2026-03-14,USD,1200\nAB12-CD34-EF57,nobody,5-pack,2026-03-14,USD,1200\n");

        var typed = await Typed.OnAsync(store.Options, "import-orders", file);

        Assert.Equal(ExitCode.Failed, typed.Code);
        Assert.Contains("line 3: ", typed.Complaint, StringComparison.Ordinal);
        await using var db = store.Open();
        Assert.False(await db.Orders.AnyAsync());
    }

    [Fact]
    public async Task Only_tells_when_a_preview_is_wanted()
    {
        await using var store = await TestStores.EmptyAsync(Store.Sqlite);
        var file = await FileAsync(Head + "AB12-CD34-EF56,anna@example.com,5-pack,2026-03-14,USD,1200\n");

        Assert.Equal("would be imported: 1, known already: 0", (await Typed.OnAsync(store.Options, "import-orders", file, "--preview")).Output.Trim());

        await using var db = store.Open();
        Assert.False(await db.Orders.AnyAsync());
    }

    private static async Task<string> FileAsync(string text)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("supportportal-orders-").FullName, "orders.csv");
        await File.WriteAllTextAsync(path, text);
        return path;
    }
}
