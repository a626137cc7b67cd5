using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using SupportPortal.Web.Commands;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Security;

public sealed class ProductionTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Does_not_start_without_an_https_origin()
    {
        var start = await Start.RunAsync(portal.Store.Options, "--environment=Production", "--Portal:PublicOrigin=http://support.example.com");
        Assert.Equal(ExitCode.Failed, start.Code);
        Assert.StartsWith("Portal:PublicOrigin", Assert.Single(start.Sentences));
    }

    [Fact]
    public async Task Sends_plain_http_to_https()
    {
        using var client = Production("https://support.example.com").CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new("http://support.example.com") });
        var answer = await client.GetAsync("/");
        Assert.Equal("https", answer.Headers.Location?.Scheme);
    }

    [Theory]
    [InlineData("https://elsewhere.example.com")]
    [InlineData("http://elsewhere.example.com")] // not sent on to https there
    public async Task Answers_to_its_own_name_only_and_says_so(string elsewhere)
    {
        var visitor = new Visitor(Production("https://support.example.com").CreateClient(new() { BaseAddress = new(elsewhere), AllowAutoRedirect = false }));
        var page = await visitor.GetAsync("/");
        Assert.Equal(400, page.Status);
        Assert.Contains("This portal does not go by that name.", page.Text);
        Assert.True(page.Response.Headers.Contains("Content-Security-Policy"));
    }

    [Fact]
    public async Task Answers_to_the_hosts_of_the_configuration()
    {
        var named = Production("https://support.example.com").WithWebHostBuilder(web => web.UseSetting("AllowedHosts", "support.example.com;*.help.example.com"));
        using var client = named.CreateClient(new() { BaseAddress = new("https://pl.help.example.com") });
        Assert.Equal(200, (int)(await client.GetAsync("/")).StatusCode);
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
