using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.TaxExemptions;

[Rule("R28")]
public sealed class IndexTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Takes_a_document_and_lists_it()
    {
        var page = await GivenExemptions.UploadAsync(await VisitorAsync());
        Assert.Contains("The document is uploaded.", page.Text, StringComparison.Ordinal);
        Assert.Contains("United States, TX", page.Text, StringComparison.Ordinal);
        Assert.Contains("Waits for a decision", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_reached_from_the_orders() =>
        Assert.Equal("Tax exemption", (await (await (await VisitorAsync()).GetAsync("/orders")).FollowAsync("Tax exemption")).Heading);

    [Fact]
    public async Task Says_what_is_missing_beside_the_field()
    {
        var page = await (await (await VisitorAsync()).GetAsync("/tax-exemption")).SubmitAsync("Upload the document", ("Country", "US"), ("State or region (optional)", "Texas"));
        Assert.Equal(422, page.Status);
        Assert.Equal(
            ["Give the code of up to three letters and digits, such as TX", "Give the certificate number", "Give the last day on the certificate", "Choose the document"],
            page.Errors);
    }

    [Fact]
    public async Task Keeps_what_was_typed_when_the_document_is_refused()
    {
        var form = (await (await VisitorAsync()).GetAsync("/tax-exemption")).Choose("Document", new FormFile("certificate.pdf", "MZ program"u8.ToArray()));
        var page = await form.SubmitAsync("Upload the document", GivenExemptions.Words);
        Assert.Equal((409, "01-339"), (page.Status, page.Value("Certificate number")));
    }

    [Fact]
    public async Task Takes_the_same_certificate_once_while_it_waits()
    {
        var visitor = await VisitorAsync();
        await GivenExemptions.UploadAsync(visitor);
        var again = await GivenExemptions.UploadAsync(visitor);
        Assert.Equal(409, again.Status);
        Assert.StartsWith("You sent this certificate before", again.Errors[0], StringComparison.Ordinal);
    }

    private async Task<Visitor> VisitorAsync() => await portal.SignInAsync(await portal.AnotherCustomerAsync());
}
