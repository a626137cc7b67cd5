namespace SupportPortal.Web.Tests.House;

public sealed class FileTests
{
    [Fact]
    public void No_source_file_is_longer_than_250_lines() =>
        Assert.Empty(Repository.Files("src", "*.cs").Concat(Repository.Files("src", "*.css")).Concat(Repository.Files("src", "*.js"))
            .Where(file => !file.FullName.Contains("/Migrations/", StringComparison.Ordinal))
            .Where(file => File.ReadLines(file.FullName).Count() > 250).Select(file => file.FullName));

    [Fact]
    public void Every_icon_that_a_page_names_is_in_the_sprite()
    {
        var sprite = File.ReadAllText(Path.Combine(Repository.Folder("src/SupportPortal.Web/wwwroot/img").FullName, "icons.svg"));
        var named = Repository.Files("src/SupportPortal.Web/Pages", "*.cshtml")
            .SelectMany(file => Attribute().Matches(File.ReadAllText(file.FullName))).Select(match => match.Groups["name"].Value).Distinct();
        Assert.DoesNotContain(named, name => !sprite.Contains($"id=\"i-{name}\"", StringComparison.Ordinal));
    }

    private static System.Text.RegularExpressions.Regex Attribute() =>
        new("(?:<icon name|<(?:badge|empty)[^>]* icon)=\"(?<name>[a-z]+)\"", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
}
