using SupportPortal.Web.Commands;

namespace SupportPortal.Web.Tests.Commands;

public sealed class CommandRunTests
{
    public static TheoryData<string> Names => new(CommandTable.All.Select(command => command.Description.Name));

    [Theory, MemberData(nameof(Names))]
    public async Task Helps_with_every_command(string name)
    {
        var typed = await Typed.RunAsync([name, "--help"]);

        Assert.Equal(ExitCode.Done, typed.Code);
        Assert.StartsWith(name, typed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_the_commands_when_a_word_is_none()
    {
        var typed = await Typed.RunAsync(["migrat"]);

        Assert.Equal(ExitCode.Usage, typed.Code);
        Assert.Contains("There is no command 'migrat'.", typed.Complaint, StringComparison.Ordinal);
        Assert.Contains("migrate", typed.Complaint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_it_did_not_understand() =>
        Assert.Equal((ExitCode.Usage, "verify has no option --fast. See verify --help."), (await Typed.RunAsync(["verify", "--fast"])) switch { var typed => (typed.Code, typed.Complaint.Trim()) });

    [Fact]
    public async Task Says_in_a_sentence_when_the_store_is_not_there()
    {
        var typed = await Typed.RunAsync(["verify", "--Store:Kind=PostgreSql", "--Store:ConnectionString=Host=/nowhere"]);

        Assert.Equal(ExitCode.Failed, typed.Code);
        Assert.Single(typed.Complaint.Trim().Split('\n'));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(false, "--environment=Development")]
    [InlineData(true, "migrate")]
    [InlineData(true, "--help")]
    public void Runs_the_portal_when_no_command_is_named(bool asked, params string[] words) =>
        Assert.Equal(asked, CommandRun.IsAsked(words));
}
