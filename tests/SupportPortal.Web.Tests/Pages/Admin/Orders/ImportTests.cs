using System.Text;
using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.Orders;

[Rule("R26")]
public sealed class ImportTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Takes_a_file_of_text_only()
    {
        var page = (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/orders/import")).Choose("CSV file", new FormFile("orders.csv", Encoding.Latin1.GetBytes("Größe")));

        var refused = await page.SubmitAsync("Look at it");

        Assert.Equal((409, "The file is not text in UTF-8. In a spreadsheet, save it as “CSV UTF-8”."), (refused.Status, refused.Errors[0]));
    }

    [Fact]
    public async Task Takes_a_file_of_eight_megabytes_at_most()
    {
        var page = (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/orders/import")).Choose("CSV file", new FormFile("orders.csv", new byte[8_000_001]));

        Assert.Contains("The file is larger than 8 MB", (await page.SubmitAsync("Look at it")).Errors[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_for_a_file()
    {
        var page = await (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/orders/import")).SubmitAsync("Look at it");

        Assert.Equal((422, "Choose a file"), (page.Status, page.Errors[0]));
    }
}
