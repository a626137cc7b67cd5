using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Options;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Security;

public sealed class ProductionTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public void Does_not_start_without_an_https_origin()
    {
        var error = Assert.Throws<OptionsValidationException>(() => Production("http://support.example.com").Server);
        Assert.Contains("Portal:PublicOrigin", error.Message);
    }

    [Fact]
    public async Task Sends_plain_http_to_https()
    {
        using var client = Production("https://support.example.com").CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new("http://support.example.com") });
        var answer = await client.GetAsync("/");
        Assert.Equal("https", answer.Headers.Location?.Scheme);
    }

    [Fact]
    public async Task Answers_to_its_own_name_only()
    {
        using var client = Production("https://support.example.com").CreateClient(new() { BaseAddress = new("https://elsewhere.example.com") });
        Assert.Equal(400, (int)(await client.GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task Has_no_pages_for_developers()
    {
        var visitor = new Visitor(Production("https://support.example.com").CreateClient(new() { BaseAddress = new("https://support.example.com") }));
        Assert.Equal(200, (await visitor.GetAsync("/")).Status);
        Assert.Equal(404, (await visitor.GetAsync("/dev/components")).Status);
    }

    [Fact]
    public async Task Has_cookies_that_only_this_host_gets_and_only_over_https()
    {
        using var client = Production("https://support.example.com").CreateClient(new() { BaseAddress = new("https://support.example.com"), HandleCookies = false });
        var cookies = (await client.GetAsync("/account/sign-in")).Headers.GetValues("Set-Cookie").ToList();
        Assert.NotEmpty(cookies);
        Assert.All(cookies, cookie =>
        {
            Assert.StartsWith("__Host-", cookie);
            Assert.Contains("; secure", cookie);
            Assert.Contains("; httponly", cookie);
        });
    }

    [Fact]
    public async Task Shows_no_demo_sign_ins() => Assert.DoesNotContain(
        "demo", await Production("https://support.example.com").CreateClient(new() { BaseAddress = new("https://support.example.com") }).GetStringAsync("/account/sign-in"));

    private WebApplicationFactory<Program> Production(string origin) => portal.WithWebHostBuilder(web =>
    {
        web.UseEnvironment("Production");
        web.UseSetting("Portal:PublicOrigin", origin);
        web.UseSetting("https_port", "443");
    });
}
