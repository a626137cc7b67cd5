using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Security;

public sealed class HeaderTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/no-such-page")]
    [InlineData("/img/icons.svg")]
    public async Task Are_on_every_answer(string address)
    {
        var headers = (await portal.Visitor().GetAsync(address)).Response.Headers;
        var policy = Assert.Single(headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'", policy);
        Assert.DoesNotContain("unsafe", policy);
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.Equal("nosniff", Assert.Single(headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(headers.GetValues("Referrer-Policy")));
        Assert.False(headers.Contains("Server"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/dev/components")]
    public async Task Allow_what_the_page_holds_as_nothing_is_inline_or_foreign(string address)
    {
        var page = (await portal.Visitor().GetAsync(address)).Document;
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src])"));
        Assert.All(page.All, element => Assert.DoesNotContain(element.Attributes, attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.All(page.QuerySelectorAll("script, link, img, use"), loaded =>
            Assert.StartsWith("/", loaded.GetAttribute("src") ?? loaded.GetAttribute("href")));
    }

}
