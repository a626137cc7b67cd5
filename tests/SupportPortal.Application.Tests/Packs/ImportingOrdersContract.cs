using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Packs;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Tests.Packs;

[Rule("R26")]
public sealed class ImportingOrdersContract(Stores stores) : IClassFixture<Stores>
{
    private const string Header = "order number,purchaser e-mail,plan,purchased at,currency,amount\n";

    [Theory, OnEachStore]
    public async Task Takes_down_every_line_and_run_again_changes_nothing(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var (admin, file, tag) = (PackDesk.By(await desk.AdminAsync()), AFile(3, out var name), name);

        var first = await desk.ImportOrders.HandleAsync(file, admin, CancellationToken.None);
        var second = await desk.ImportOrders.HandleAsync(file, admin, CancellationToken.None);

        Assert.Equal((3, 0), (first.New.Count, first.AlreadyThere));
        Assert.Equal((0, 3), (second.New.Count, second.AlreadyThere));
        Assert.Equal(3, await CountAsync(desk, tag));
    }

    [Theory, OnEachStore]
    public async Task Run_by_several_at_once_imports_once(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var (admin, file) = (PackDesk.By(await desk.AdminAsync()), AFile(40, out var tag));

        var answers = await Answers.AtOnceAsync(Enumerable.Repeat(() => (Task)desk.ImportOrders.HandleAsync(file, admin, CancellationToken.None), 6));

        Assert.All(answers, Assert.Null);
        Assert.Equal(40, await CountAsync(desk, tag));
    }

    [Theory, OnEachStore]
    public async Task Run_by_two_admins_at_once_waits_in_line_and_dead_locks_nothing(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var (one, other) = (PackDesk.By(await desk.AdminAsync()), PackDesk.By(await desk.AdminAsync()));
        using var deadlocks = new Deadlocks();

        for (var round = 0; round < 6; round++)
        {
            var file = AFile(200, out var tag);
            var answers = await Answers.AtOnceAsync(
                () => desk.ImportOrders.HandleAsync(file, one, CancellationToken.None),
                () => desk.ImportOrders.HandleAsync(Backwards(file), other, CancellationToken.None));
            Assert.All(answers, Assert.Null);
            Assert.Equal(200, await CountAsync(desk, tag));
        }

        Assert.Equal(0, deadlocks.Seen);
    }

    [Theory, OnEachStore]
    public async Task Imports_nothing_while_a_line_is_bad_and_names_it(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var admin = PackDesk.By(await desk.AdminAsync());
        var file = AFile(2, out var tag) + $"{tag}X,not an address,5-pack,2026-03-14,,\n";

        var preview = await desk.ImportOrders.PreviewAsync(file, admin, CancellationToken.None);
        var refused = await desk.ImportOrders.HandleAsync(file, admin, CancellationToken.None).RefusalAsync();

        Assert.Equal(4, Assert.Single(preview.Bad).Line);
        Assert.Equal(1, Assert.IsType<OrderFileHasBadLines>(refused).Count);
        Assert.Equal(0, await CountAsync(desk, tag));
    }

    [Theory, OnEachStore]
    public async Task Names_a_known_number_with_other_data(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var admin = PackDesk.By(await desk.AdminAsync());
        var file = AFile(1, out _);
        await desk.ImportOrders.HandleAsync(file, admin, CancellationToken.None);

        var preview = await desk.ImportOrders.PreviewAsync(file.Replace("5-pack", "single", StringComparison.Ordinal), admin, CancellationToken.None);

        Assert.Equal(new OrderIsKnownWithOtherData(OrderColumn.Plan), Assert.Single(preview.Bad).Why);
    }

    [Theory, OnEachStore]
    public async Task Gives_packs_to_accounts_and_ties_waiting_claims(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var buyer = await desk.PersonAsync();
        var number = OwnOrderNumber.New().Written;
        var (_, claim) = await desk.ClaimedAsync(number);

        await desk.ImportOrders.HandleAsync($"{Header}{number},{buyer.Email},5-pack,2026-03-14,,\n", PackDesk.By(await desk.AdminAsync()), CancellationToken.None);

        await using var db = desk.Open();
        var pack = await db.Packs.SingleAsync(one => one.OwnerId == buyer.Id);
        Assert.Equal(pack.Id, (await db.RecoveryRequests.SingleAsync(one => one.Id == claim)).PackId);
    }

    [Theory, OnEachStore]
    public async Task Takes_ten_thousand_lines(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var file = AFile(OrderImport.MostLines, out var tag);

        await desk.ImportOrders.HandleAsync(file, PackDesk.By(await desk.AdminAsync()), CancellationToken.None);

        Assert.Equal(OrderImport.MostLines, await CountAsync(desk, tag));
    }

    [Theory, OnEachStore]
    [Rule("R37")]
    public async Task Names_lines_that_would_give_packs_to_the_one_who_imports(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var (admin, _) = (await desk.AdminAsync(), await desk.AdminAsync());

        var preview = await desk.ImportOrders.PreviewAsync($"{Header}A-12345,{admin.Email},5-pack,2026-03-14,,\n", PackDesk.By(admin), CancellationToken.None);

        Assert.Equal(new BadLine(2, new AnotherAdminDecides()), Assert.Single(preview.Bad));
        Assert.Empty(preview.New);
    }

    [Fact]
    public async Task Refuses_a_file_that_is_no_text_in_UTF_8()
    {
        var latin = new MemoryStream(Encoding.Latin1.GetBytes("Größe"));

        Assert.Equal(new OrderFileIsNotText(), await OrderFileText.ReadAsync(latin, CancellationToken.None).RefusalAsync());
    }

    private static string Backwards(string file) => Header + string.Join('\n', file[Header.Length..].TrimEnd().Split('\n').Reverse()) + "\n";

    private static string AFile(int lines, out string tag)
    {
        var name = tag = Guid.NewGuid().ToString("N")[..12];
        return Header + string.Concat(Enumerable.Range(0, lines).Select(line =>
            string.Create(CultureInfo.InvariantCulture, $"{name}-{line:D5},buyer{line}@{name}.example,5-pack,2026-03-14,EUR,499.00\n")));
    }

    private static async Task<int> CountAsync(PackDesk desk, string tag)
    {
        await using var db = desk.Open();
        var domain = $"@{tag}.example";
        return await db.Orders.CountAsync(order => order.PurchaserEmail.EndsWith(domain) && db.Packs.Any(pack => pack.OrderId == order.Id));
    }
}
