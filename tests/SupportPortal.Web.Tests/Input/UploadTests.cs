using System.Net.Http.Headers;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Input;

/// <summary>Over a real connection, where the server itself counts what comes.</summary>
public sealed class UploadTests
{
    [Fact]
    public async Task Is_refused_by_its_size_when_no_length_was_announced()
    {
        await using var portal = await PortalFactory.OnAsync(Application.Data.Store.Sqlite);
        portal.Listen();
        using var file = new StreamContent(new MemoryStream(new byte[30_000_000]));
        using var form = new MultipartFormDataContent { { file, "Form.File", "x.png" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/dev/components") { Content = form, Headers = { TransferEncodingChunked = true, ExpectContinue = true } };

        var page = await portal.Visitor().SendAsync(request);

        Assert.Equal(413, page.Status);
        Assert.Contains("Up to 26 MB can be sent at once.", page.Text);
    }

    [Theory]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=a\r\n\r\n1")]
    [InlineData("multipart/form-data", "--x\r\n")]
    public async Task Says_that_a_form_came_incomplete(string type, string body)
    {
        await using var portal = await PortalFactory.OnAsync(Application.Data.Store.Sqlite);
        using var content = new StringContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);

        var page = await portal.Visitor().PostAsync("/dev/components", content);

        Assert.Equal(400, page.Status);
        Assert.Contains("The form came incomplete", page.Text);
    }
}
