using System.Text.RegularExpressions;
using SupportPortal.Web.Brand;
using SupportPortal.Web.Tests.House;

namespace SupportPortal.Web.Tests.Brand;

public sealed class AccentTests
{
    private static readonly string[] Grounds = ["page", "sunk", "surface", "raised", "hover", "good-soft", "warn-soft", "bad-soft"];

    [Fact]
    public void Knows_the_grounds_that_the_tokens_have()
    {
        var tokens = File.ReadAllText(Path.Combine(Repository.Folder("src").FullName, "SupportPortal.Web", "wwwroot", "css", "tokens.css"));
        var pairs = Grounds.Select(ground => Regex.Match(tokens, $@"--{ground}: light-dark\((?<light>#\w+), (?<dark>#\w+)\)", RegexOptions.None, TimeSpan.FromSeconds(1))).ToList();

        Assert.Equal(pairs.Select(pair => Long(pair.Groups["light"].Value)).Distinct().Order(StringComparer.Ordinal), Accent.LightGrounds.Select(ground => ground.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(pairs.Select(pair => pair.Groups["dark"].Value).Distinct().Order(StringComparer.Ordinal), Accent.DarkGrounds.Select(ground => ground.ToString()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("#0a5878")] // the portal's own
    [InlineData("#000000")]
    [InlineData("#7a1fa2")]
    [InlineData("#00563b")]
    [InlineData("#a01020")]
    [InlineData("#1d1dff")]
    public void Is_readable_in_dark_whatever_it_is_in_light(string light)
    {
        var dark = Accent.DarkOf(Colour.Parse(light)!.Value);

        Assert.InRange(dark.Worst(Accent.DarkGrounds).Contrast, Accent.LeastContrast, 21);
        Assert.InRange(dark.Base.ContrastTo(dark.On), Accent.LeastContrast, 21);
        Assert.InRange(dark.Strong.ContrastTo(dark.On), Accent.LeastContrast, 21);
    }

    [Theory]
    [InlineData("#000000", "#ffffff", 21.0)]
    [InlineData("#ffffff", "#ffffff", 1.0)]
    [InlineData("#767676", "#ffffff", 4.54)] // the lightest grey that passes on white
    public void Contrast_is_that_of_the_guidelines(string one, string other, double ratio) =>
        Assert.Equal(ratio, Colour.Parse(one)!.Value.ContrastTo(Colour.Parse(other)!.Value), 2);

    private static string Long(string colour) => colour.Length == 4 ? "#" + string.Concat(colour[1..].Select(digit => $"{digit}{digit}")) : colour;
}
