using SupportPortal.Web.Commands;

namespace SupportPortal.Web.Tests.Commands;

public sealed class CommandLineTests
{
    private static readonly CommandDescription Import =
        new("import", "Imports.", [new("preview", "only tells"), new("seed", "a number", "N")], "FILE");

    [Fact]
    public void Reads_argument_options_and_settings_in_any_order()
    {
        var line = CommandLine.Parse(Import, ["--seed", "7", "--Store:Kind=PostgreSql", "orders.csv", "--preview"]);

        Assert.Equal("orders.csv", line.Argument);
        Assert.True(line.Has("preview"));
        Assert.Equal(7, line.Number("seed", 1, 1, 10));
        Assert.Equal(["--Store:Kind=PostgreSql"], line.Settings);
    }

    [Theory]
    [InlineData("import needs FILE.")]
    [InlineData("import has no option --hurry.", "f", "--hurry")]
    [InlineData("--seed needs N.", "f", "--seed")]
    [InlineData("--preview takes no value.", "f", "--preview=yes")]
    [InlineData("import does not take 'g'.", "f", "g")]
    public void Says_what_it_does_not_understand(string sentence, params string[] words) =>
        Assert.Equal(sentence, Assert.Throws<UsageException>(() => CommandLine.Parse(Import, words)).Message);

    [Theory]
    [InlineData("0")]
    [InlineData("11")]
    [InlineData("-1")]
    [InlineData("2147483648")]
    [InlineData("many")]
    public void Takes_numbers_in_their_range_only(string number) =>
        Assert.Throws<UsageException>(() => CommandLine.Parse(Import, ["f", "--seed=" + number]).Number("seed", 1, 1, 10));

    [Fact]
    public void Needs_nothing_when_help_is_wanted() => Assert.True(CommandLine.Parse(Import, ["--help"]).WantsHelp);
}
