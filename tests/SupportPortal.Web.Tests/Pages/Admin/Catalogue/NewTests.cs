using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.Catalogue;

[Rule("R29")]
public sealed class NewTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Adds_a_product()
    {
        var done = await (await ShowAsync()).SubmitAsync("Add the product", ("Name", "Acme Base"), ("Short name", "acme-base"));
        Assert.Contains("Acme Base is in the catalogue. Add its versions now.", done.Text);
        Assert.Equal("Acme Base", (await portal.Visitor().GetAsync("/lifecycle/acme-base")).Heading);
    }

    [Theory]
    [InlineData("mssqlserver", 409, "The catalogue has a product with the short name “mssqlserver” already.")]
    [InlineData("import", 422, "The catalogue uses this short name itself")]
    [InlineData("Acme Base", 422, "Give a short name of small letters, digits, dashes and dots")]
    public async Task Wants_a_short_name_that_is_free(string slug, int status, string sentence)
    {
        var page = await (await ShowAsync()).SubmitAsync("Add the product", ("Name", "Base"), ("Short name", slug));
        Assert.Equal((status, sentence, "Base"), (page.Status, Assert.Single(page.Errors), page.Value("Name")));
    }

    private async Task<Page> ShowAsync() => await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/catalogue/new");
}
