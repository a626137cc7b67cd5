using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using SupportPortal.Web.Brand;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Brand;

public sealed class SellerBrandTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Is_the_portals_own_when_nothing_is_set()
    {
        var page = await portal.Visitor().GetAsync("/");

        Assert.DoesNotContain("/seller/", page.Document.Head!.InnerHtml, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("footer address"));
    }

    [Fact]
    public async Task Colours_come_by_a_style_sheet_that_browsers_may_keep()
    {
        var branded = Branded();
        var visitor = portal.Visitor(branded);
        var link = (await visitor.GetAsync("/")).Document.QuerySelector("link[href$='colours.css']")!.GetAttribute("href")!;

        using var sheet = await visitor.Client.GetAsync(link);
        using var old = await visitor.Client.GetAsync("/seller/of-another-start/colours.css");

        Assert.Equal("text/css", sheet.Content.Headers.ContentType!.MediaType);
        Assert.Contains("--accent: light-dark(#7a1fa2, #", await sheet.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(("public, max-age=31536000, immutable", "no-cache"), (string.Join(", ", sheet.Headers.GetValues("Cache-Control").Order(StringComparer.Ordinal).Reverse()), old.Headers.CacheControl!.ToString()));
    }

    [Fact]
    public async Task Says_at_the_foot_how_to_reach_the_seller()
    {
        var foot = (await portal.Visitor(Branded()).GetAsync("/")).Document.QuerySelector("footer address")!;

        Assert.Equal(["tel:+4681234567", "mailto:hello@acme.example"], foot.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Contains("Storgatan 1, Stockholm", foot.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_the_room_that_its_logo_takes()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("brand-").FullName, "logo.svg");
        await File.WriteAllTextAsync(file, """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"/>""");
        var visitor = portal.Visitor(portal.With(services => services.Configure<SellerOptions>(seller => (seller.Logo, seller.LogoSaysName) = (file, true))));

        var logo = (await visitor.GetAsync("/")).Document.QuerySelector(".brand img")!;

        Assert.Equal(("96", "32", "SupportPortal"), (logo.GetAttribute("width"), logo.GetAttribute("height"), logo.GetAttribute("alt")));
        using var picture = await visitor.Client.GetAsync(logo.GetAttribute("src"));
        Assert.Equal("image/svg+xml", picture.Content.Headers.ContentType!.MediaType);
        Assert.Contains("sandbox", picture.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    private WebApplicationFactory<Program> Branded() => portal.With(services => services.Configure<SellerOptions>(seller =>
        (seller.Accent, seller.Telephone, seller.Email, seller.Address) = ("#7a1fa2", "+46 8 123 45 67", "hello@acme.example", "Storgatan 1, Stockholm")));
}
