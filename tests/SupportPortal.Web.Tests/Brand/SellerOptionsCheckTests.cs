using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using SupportPortal.Web.Brand;

namespace SupportPortal.Web.Tests.Brand;

public sealed class SellerOptionsCheckTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("brand-");

    [Fact]
    public void Lets_a_portal_start_with_nothing_set() => Assert.Empty(Wrong(new SellerOptions()));

    [Fact]
    public void Takes_what_is_right()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "logo.svg"), """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 32"/>""");

        Assert.Empty(Wrong(new SellerOptions { Accent = "#7a1fa2", AccentDark = "#d9a5f0", Logo = "logo.svg", Telephone = "+46 8 123 45 67", Email = "hello@acme.example", Address = "Storgatan 1, Stockholm" }));
    }

    [Fact]
    public void Says_where_a_colour_could_not_be_read() => Assert.Equal(
        "Seller:Accent is '#ffcc00', which has a contrast of 1.2 to 1 on #e9edee; text needs 4.5 to 1, so a darker colour is expected.",
        Assert.Single(Wrong(new SellerOptions { Accent = "#ffcc00" })));

    [Theory]
    [InlineData("Accent", "blue")]
    [InlineData("AccentDark", "#301040")] // too dark for dark ground
    [InlineData("Logo", "nowhere.svg")]
    [InlineData("Email", "a@b.example, c@d.example")]
    [InlineData("Telephone", "call us")]
    [InlineData("Address", "one\ntwo")]
    public void Names_the_setting_that_cannot_be(string setting, string value)
    {
        var seller = new SellerOptions { Accent = setting == "AccentDark" ? "#0a5878" : "" };
        typeof(SellerOptions).GetProperty(setting)!.SetValue(seller, value);

        Assert.StartsWith($"Seller:{setting} ", Assert.Single(Wrong(seller)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html/>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>")] // without a size
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 900 20'/>")] // a ribbon
    [InlineData("GIF89a")]
    public void Wants_a_picture_that_it_can_show(string content)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "logo"), content);

        Assert.StartsWith("Seller:Logo ", Assert.Single(Wrong(new SellerOptions { Logo = "logo" })), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private IEnumerable<string> Wrong(SellerOptions seller) =>
        new SellerOptionsCheck(new Somewhere(_folder.FullName)).Validate(null, seller).Failures ?? [];

    private sealed class Somewhere(string folder) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "";

        public string ApplicationName { get; set; } = "";

        public string ContentRootPath { get; set; } = folder;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
