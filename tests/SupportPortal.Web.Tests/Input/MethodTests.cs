using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Input;

public sealed class MethodTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task That_no_page_has_is_said_to_be_none(string method)
    {
        using var client = portal.CreateClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), "/lifecycle");
        using var answer = await client.SendAsync(request);
        Assert.Equal(405, (int)answer.StatusCode);
        Assert.Equal(["GET", "HEAD", "POST"], answer.Content.Headers.Allow.Order());
    }
}
