using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using SupportPortal.Web.Parts;

namespace SupportPortal.Web.Tests.Parts;

public sealed class EmailTagHelperTests
{
    [Theory]
    [InlineData("anna@example.com", "anna@<wbr>example.com")]
    [InlineData("no address <b>", "<wbr>no address &lt;b&gt;")]
    public void Breaks_an_address_after_its_at(string address, string html)
    {
        var output = new TagHelperOutput("email", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));

        new EmailTagHelper { Address = address }.Process(new TagHelperContext([], new Dictionary<object, object>(), "one"), output);

        using var writer = new StringWriter();
        ((IHtmlContent)output).WriteTo(writer, HtmlEncoder.Default);
        Assert.Equal(html, writer.ToString());
    }
}
