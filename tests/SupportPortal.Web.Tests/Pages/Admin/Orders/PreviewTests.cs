using System.Text;
using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;
using SupportPortal.Web.Tests.Pages.Orders;

namespace SupportPortal.Web.Tests.Pages.Admin.Orders;

[Rule("R26")]
public sealed class PreviewTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Header = "order number,purchaser e-mail,plan,purchased at,currency,amount\n";

    [Fact]
    public async Task Shows_what_is_new_and_imports_it_once()
    {
        var preview = await UploadAsync(Header + "SO-88001,anna@brzoza.example,5-pack,2026-03-14,EUR,499.00\nSO-88002,ida@olsen.example,single,2026-06-01,,\n");
        Assert.Contains("Every line is good. 2 orders are new.", preview.Text, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync("8800"));

        var done = await preview.SubmitAsync("Import 2 orders");
        var again = await preview.SubmitAsync("Import 2 orders");

        Assert.Contains("Imported: 2. There already: 0.", done.Text, StringComparison.Ordinal);
        Assert.Contains("Imported: 0. There already: 2.", again.Text, StringComparison.Ordinal);
        Assert.Equal(2, await CountAsync("8800"));
    }

    [Fact]
    public async Task Names_every_bad_line_with_its_reason_and_has_no_button_then()
    {
        var preview = await UploadAsync(Header + "SO-88101,anna@brzoza.example,5-pack,2026-03-14,EUR,499.00\nSO-88102,anna at brzoza,6-pack,14.3.2026,,\n");

        Assert.Equal(
            ["Line 3 That is not one e-mail address, such as anna@example.com.", "Line 3 No plan is called “6-pack”.", "Line 3 “14.3.2026” is neither a date such as 2026-12-24 nor an instant such as 2026-12-24T10:00:00Z."],
            preview.Document.QuerySelectorAll("[aria-labelledby=bad] tbody tr").Select(row => $"{row.QuerySelector("th")!.TextContent} {row.QuerySelector("td")!.TextContent}"));
        Assert.DoesNotContain("Import the order", preview.Text, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync("8810"));
    }

    [Fact]
    public async Task Is_refused_when_a_line_has_become_bad_meanwhile()
    {
        const string Line = "SO-88201,anna@brzoza.example,{0},2026-03-14,,\n";
        var preview = await UploadAsync(Header + Line.Replace("{0}", "5-pack", StringComparison.Ordinal));
        await (await UploadAsync(Header + Line.Replace("{0}", "single", StringComparison.Ordinal))).SubmitAsync("Import the order");

        var refused = await preview.SubmitAsync("Import the order");

        Assert.Equal(409, refused.Status);
        Assert.Contains("This order is known with other data; the first that differs is “plan”.", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R27")]
    public async Task Leads_from_the_line_of_an_order_that_was_placed_here_to_where_its_payment_is_confirmed()
    {
        var id = await portal.OrderedAsync(await portal.AnotherCustomerAsync());
        var order = await portal.OrderAsync(id);

        var preview = await UploadAsync($"{Header}{order.NumberWritten},{order.PurchaserEmail},5-pack,2026-03-14,,\n");

        Assert.Contains("This order was placed in the portal and waits for its payment. When its money is there, confirm the payment", preview.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Good lines", preview.Text, StringComparison.Ordinal);
        Assert.Equal($"/admin/orders/{id}", (await preview.FollowAsync("Go to the order")).Address);
    }

    [Fact]
    public async Task Does_not_exist_without_its_file() =>
        Assert.Equal(404, (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/orders/import/{Guid.NewGuid()}")).Status);

    private async Task<Page> UploadAsync(string text) =>
        await (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/orders/import"))
            .Choose("CSV file", new FormFile("orders.csv", Encoding.UTF8.GetBytes(text))).SubmitAsync("Look at it");

    private async Task<int> CountAsync(string start)
    {
        await using var db = portal.Store.Open();
        return await db.Orders.CountAsync(order => order.NumberNormalized.StartsWith("S0" + start));
    }
}
