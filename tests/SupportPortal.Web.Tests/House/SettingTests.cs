using SupportPortal.Application.Data;
using SupportPortal.Web.Commands;

namespace SupportPortal.Web.Tests.House;

/// <summary>What <c>docs/operating.md</c> says is what there is.</summary>
public sealed class SettingTests
{
    private static readonly string Document = File.ReadAllText(Path.Combine(Repository.Folder("docs").FullName, "operating.md"));

    public static TheoryData<string> Settings => new(
        from type in typeof(StoreOptions).Assembly.GetTypes().Concat(typeof(Program).Assembly.GetTypes())
        let section = type.GetField("Section")
        where section is { IsLiteral: true }
        from property in type.GetProperties()
        where property.CanWrite
        select $"{section.GetRawConstantValue()}:{property.Name}");

    public static TheoryData<string> Commands => new(CommandTable.All.Select(command => command.Description.Name));

    [Theory, MemberData(nameof(Settings))]
    public void Every_setting_is_in_the_table(string setting) => Assert.Contains($"`{setting}`", Document, StringComparison.Ordinal);

    [Theory, MemberData(nameof(Commands))]
    public void Every_command_is_in_the_table(string command) => Assert.Contains($"| `{command}", Document, StringComparison.Ordinal);
}
