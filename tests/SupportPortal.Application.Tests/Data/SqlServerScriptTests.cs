using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SupportPortal.Application.Tests.Data;

/// <summary>The migrations as a script, which an administrator may run by hand: read as T-SQL is, as far as that goes without a server.</summary>
public sealed partial class SqlServerScriptTests
{
    public static TheoryData<MigrationsSqlGenerationOptions> Kinds => new(MigrationsSqlGenerationOptions.Default, MigrationsSqlGenerationOptions.Idempotent);

    [Theory, MemberData(nameof(Kinds))]
    public void Closes_what_it_opens(MigrationsSqlGenerationOptions kind)
    {
        foreach (var batch in Batches(kind))
        {
            var open = 0;
            foreach (var token in Tokens().Matches(batch).Select(match => match.Value))
            {
                open += token switch { "(" => 1, ")" => -1, _ => 0 };
                Assert.True(open >= 0 && token is not "'" and not "[" and not "]" and not "\"", $"{token} in {batch}");
            }

            Assert.Equal(0, open);
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Commits_each_transaction_that_it_begins(MigrationsSqlGenerationOptions kind)
    {
        var tokens = Batches(kind).SelectMany(batch => Tokens().Matches(batch)).Select(match => match.Value).ToList();

        Assert.NotEmpty(Db().Database.GetMigrations());
        Assert.Equal(Db().Database.GetMigrations().Count(), tokens.Count(token => token == "COMMIT"));
        Assert.Equal(tokens.Count(token => token == "COMMIT"), tokens.Count(token => token == "TRANSACTION"));
        Assert.Equal(tokens.Count(token => token == "BEGIN"), tokens.Count(token => token is "END" or "COMMIT"));
    }

    // A column that is added with a default to a table with given rows can write one.
    [Theory, MemberData(nameof(Kinds))]
    public void Sets_something_where_it_updates(MigrationsSqlGenerationOptions kind) =>
        Assert.DoesNotMatch(@"\bSET\s*(WHERE|;|FROM)", string.Join('\n', Batches(kind)));

    private static Application.Data.SqlServerDbContext Db() => UnreachedSqlServer.Open();

    private static string[] Batches(MigrationsSqlGenerationOptions kind) =>
        Regex.Split(Db().GetService<IMigrator>().GenerateScript(options: kind), @"^GO\s*$", RegexOptions.Multiline, TimeSpan.FromSeconds(1));

    // Texts, names in brackets, comments, words; then whatever is left, a sign each.
    [GeneratedRegex(@"N?'(?:[^']|'')*'|\[(?:[^\]]|\]\])*\]|--[^\n]*|/\*.*?\*/|[A-Z_]\w*|\S", RegexOptions.IgnoreCase | RegexOptions.Singleline, 1000)]
    private static partial Regex Tokens();
}
