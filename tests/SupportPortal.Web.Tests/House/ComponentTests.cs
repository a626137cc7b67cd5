using System.Text.RegularExpressions;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.House;

/// <summary>Every part that the style sheets know stands on <c>/dev/components</c>.</summary>
public sealed partial class ComponentTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    // What is no part: the frame of pages, and what only narrows another part down.
    private static readonly string[] NotParts =
    [
        "has-aside", "aside-stick", "name", "find", // the frame
        "error-summary", // the form on the page shows it, sent with nothing in it
        "dropping", // while files are dragged over it
        "screen", "paper", // only on paper they do something
        "cols", "only-a", "only-clock", "severity-form", "severity-of", "then", // what is shown when something is chosen
    ];

    [Fact]
    public async Task Each_class_is_shown()
    {
        var shown = (await portal.Visitor().GetAsync("/dev/components")).Document.QuerySelectorAll("[class]").SelectMany(part => part.ClassList).ToHashSet(StringComparer.Ordinal);

        var left = Known().Except(shown).Except(NotParts).ToList();
        Assert.True(left.Count == 0, $"Show these in Pages/Dev/_Further.cshtml: {string.Join(", ", left)}");
    }

    [Fact]
    public void What_is_left_out_is_there() => Assert.Empty(NotParts.Except(Known()));

    private static IEnumerable<string> Known() => Repository.Files("src/SupportPortal.Web/wwwroot/css", "*.css")
        .SelectMany(sheet => Selector().Matches(NotSelector().Replace(File.ReadAllText(sheet.FullName), " ")))
        .SelectMany(selector => Class().Matches(selector.Value)).Select(found => found.Groups["name"].Value).Distinct(StringComparer.Ordinal);

    [GeneratedRegex(@"/\*.*?\*/|""[^""]*""|url\([^)]*\)", RegexOptions.Singleline, 1000)]
    private static partial Regex NotSelector();

    [GeneratedRegex(@"[^{};]*\{", RegexOptions.None, 1000)]
    private static partial Regex Selector();

    [GeneratedRegex(@"\.(?<name>[a-zA-Z][\w-]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Class();
}
