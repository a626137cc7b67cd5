using System.Globalization;
using System.Text.RegularExpressions;

namespace SupportPortal.Web.Tests.House;

/// <summary><c>docs/rules.md</c> says of each rule whether it is done; the tests say whether that is true.</summary>
public sealed partial class RulesTests
{
    [Fact]
    public void Are_all_in_the_document() =>
        Assert.Equal(Enumerable.Range(1, 39).Select(number => "R" + number.ToString(CultureInfo.InvariantCulture)), Claims().Keys);

    [Fact]
    public void Are_named_by_a_test_when_the_document_calls_them_done()
    {
        var done = Claims().Where(claim => claim.Value == "done").Select(claim => claim.Key);

        Assert.Empty(done.Except(Named()));
    }

    [Fact]
    public void Are_known_to_the_document_when_a_test_names_them() => Assert.Empty(Named().Except(Claims().Keys));

    private static Dictionary<string, string> Claims() =>
        Claim().Matches(File.ReadAllText(Path.Combine(Repository.Folder("docs").FullName, "rules.md")))
            .ToDictionary(match => match.Groups["rule"].Value, match => match.Groups["state"].Value);

    private static HashSet<string> Named() =>
        [.. Repository.Files("tests", "*.cs").SelectMany(file => Name().Matches(File.ReadAllText(file.FullName))).Select(match => match.Groups["rule"].Value)];

    [GeneratedRegex(@"^- \*\*(?<rule>R[0-9]+)\*\* \[(?<state>done|part|later)\]", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Claim();

    [GeneratedRegex(@"\[Rule\(""(?<rule>R[0-9]+)""\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
