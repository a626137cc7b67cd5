using System.Text;
using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.Catalogue;

[Rule("R29")]
public sealed class ImportTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string NewProduct = """
        { "result": { "name": "graph-base", "label": "Graph Base", "releases": [
          { "name": "2", "releaseDate": "2025-02-01", "eolFrom": "2031-01-31", "unknown": { "field": 1 } },
          { "name": "1", "releaseDate": "2020-02-01", "eolFrom": null, "isEol": true } ] } }
        """;

    [Fact]
    public async Task Shows_what_would_change_and_imports_it_once_confirmed()
    {
        var preview = await (await ShowAsync()).SubmitAsync("Preview", ("Or its text", NewProduct));
        Assert.Contains("Nothing is imported yet", preview.Text);
        Assert.Contains("Graph Base", preview.Text);
        Assert.Equal(404, (await portal.Visitor().GetAsync("/lifecycle/graph-base")).Status);
        var done = await preview.SubmitAsync("Import 3 changes");
        Assert.Equal("/admin/catalogue", done.Address);
        Assert.Contains("Imported: 3 changes.", done.Document.Body!.TextContent);
        Assert.Equal(200, (await portal.Visitor().GetAsync("/lifecycle/graph-base")).Status);
        Assert.Contains("Nothing would change", (await (await ShowAsync()).SubmitAsync("Preview", ("Or its text", NewProduct))).Text);
    }

    [Fact]
    public async Task Takes_a_file_with_a_byte_order_mark()
    {
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(NewProduct.Replace("raph", "raphic", StringComparison.Ordinal))];
        var preview = await (await ShowAsync()).Choose("File", new("lifecycle.json", bytes)).SubmitAsync("Preview");
        Assert.Contains("Graphic Base", preview.Text);
    }

    [Fact]
    public async Task Says_what_stays_because_an_admin_set_it()
    {
        var admin = await portal.SignInAsync(DemoAccounts.Admin);
        await (await admin.GetAsync("/admin/catalogue/postgresql/17")).SubmitAsync("Set the dates", ("Last day of support", "2031-11-08"));
        const string told = """{ "result": { "name": "postgresql", "label": "PostgreSQL", "releases": [ { "name": "17", "releaseDate": "2024-09-27", "eolFrom": "2029-11-08" } ] } }""";
        var preview = await (await admin.GetAsync("/admin/catalogue/import")).SubmitAsync("Preview", ("Or its text", told));
        Assert.Contains("Kept because an admin set it the document says 8 Nov 2029", preview.Text);
        Assert.Contains("26 Sep 2024", preview.Text);
        var done = await preview.SubmitAsync("Import 1 change");
        Assert.Contains("1 date set by an admin stayed", done.Document.Body!.TextContent);
        Assert.Contains("8 Nov 2031", (await portal.Visitor().GetAsync("/lifecycle/postgresql")).Text);
    }

    [Theory]
    [InlineData("""{ "result": { "name": "x", "label": "X", "releases": [ { "name": "1" } ] } }""", "in x, at result.releases[0].releaseDate: something that must be there is missing")]
    [InlineData("""{ "result": { "name": "x", "label": "X", "releases": [ { "name": "1", "releaseDate": "soon" } ] } }""", "result.releases[0].releaseDate: a date such as 2027-01-12 is expected")]
    [InlineData("""[ { "result": 7 } ]""", "an object is expected")]
    [InlineData("no json", "it is not JSON")]
    public async Task Says_where_a_document_is_faulty_and_keeps_it(string text, string fault)
    {
        var page = await (await ShowAsync()).SubmitAsync("Preview", ("Or its text", text));
        Assert.Equal(409, page.Status);
        Assert.Contains(fault, Assert.Single(page.Errors));
        Assert.Equal(text, page.Value("Or its text"));
    }

    [Fact]
    public async Task Brings_back_the_text_of_a_faulty_file_to_be_corrected()
    {
        var page = await (await ShowAsync()).Choose("File", new("lifecycle.json", "{ \"result\": {} }"u8.ToArray())).SubmitAsync("Preview");
        Assert.Equal(409, page.Status);
        Assert.Equal("{ \"result\": {} }", page.Value("Or its text"));
    }

    [Fact]
    public async Task Asks_for_a_document()
    {
        var page = await (await ShowAsync()).SubmitAsync("Preview");
        Assert.Equal((422, "Choose a file, or paste its text"), (page.Status, Assert.Single(page.Errors)));
    }

    [Fact]
    public async Task Refuses_a_confirmation_that_no_preview_made()
    {
        var preview = await (await ShowAsync()).SubmitAsync("Preview", ("Or its text", NewProduct.Replace("graph", "graphs", StringComparison.Ordinal)));
        preview.Document.QuerySelector("input[name=Kept]")!.SetAttribute("value", "tampered");
        Assert.Equal(409, (await preview.SubmitAsync("Import 3 changes")).Status);
    }

    private async Task<Page> ShowAsync() => await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/catalogue/import");
}
