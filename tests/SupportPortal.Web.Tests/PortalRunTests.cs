using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging;
using Npgsql;
using SupportPortal.Application.Data;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Web.Commands;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests;

public sealed class PortalRunTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Says_in_a_sentence_that_its_port_is_taken()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

        var (start, log) = await LoggedAsync("--environment=Development", $"--urls=http://127.0.0.1:{port}");

        Assert.Equal(ExitCode.Failed, start.Code);
        Assert.Contains("address already in use", Assert.Single(start.Sentences), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", log, StringComparison.Ordinal);
        Assert.DoesNotContain("BackgroundService", log, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task Says_in_a_sentence_that_a_server_has_to_be_migrated_first()
    {
        var database = $"test_{Guid.NewGuid():N}";
        await using (var server = new NpgsqlConnection(Application.Tests.Data.Stores.PostgreSqlServer))
        {
            await server.OpenAsync();
            await using var make = new NpgsqlCommand($"CREATE DATABASE \"{database}\"", server);
            await make.ExecuteNonQueryAsync();
        }

        var connection = new NpgsqlConnectionStringBuilder(Application.Tests.Data.Stores.PostgreSqlServer) { Database = database }.ConnectionString;
        var start = await Start.RunAsync(new StoreOptions { Kind = Store.PostgreSql, ConnectionString = connection }, "--environment=Development");

        Assert.Equal((ExitCode.Failed, "The store has an older schema: run the command 'migrate' first, once, on any node."), (start.Code, Assert.Single(start.Sentences)));
    }

    // The console is this process's own: what it is told can be seen in a file.
    private async Task<(Start Start, string Log)> LoggedAsync(params string[] words)
    {
        var folder = Directory.CreateTempSubdirectory("log-");
        var start = await Start.RunAsync(portal.Store.Options, [.. words, $"--Logging:File={Path.Combine(folder.FullName, "log.txt")}", $"--Logging:LogLevel:Default={nameof(LogLevel.Warning)}"]);
        var log = string.Concat(folder.EnumerateFiles().Select(file => File.ReadAllText(file.FullName)));
        folder.Delete(recursive: true);
        return (start, log);
    }
}
