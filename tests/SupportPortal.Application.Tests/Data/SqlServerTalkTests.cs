using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Jobs;
using SupportPortal.Application.Packs;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Tests.Data;

/// <summary>What the real client makes of the answers of a SQL Server, and the portal of that.</summary>
public sealed class SqlServerTalkTests
{
    [Fact]
    public async Task Sends_a_command_with_its_parameters()
    {
        await using var server = new TdsListener(_ => TdsAnswer.Rows(0));

        var refused = await Assert.ThrowsAsync<RefusedException>(() => LockAsync(server));

        Assert.IsType<NotFound>(refused.Refusal);
        Assert.Contains("[Version] = [p].[Version] + CAST(1 AS bigint)", Assert.Single(server.Heard), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_an_incident_number_from_the_sequence()
    {
        await using var server = new TdsListener(_ => TdsAnswer.Value(20377));
        await using var store = server.Open();
        await using var db = store.Open();

        Assert.Equal(20377, (await db.NextIncidentNumberAsync(CancellationToken.None)).Value);
    }

    [Fact]
    public async Task Does_a_deed_again_after_a_deadlock()
    {
        var asked = 0;
        await using var server = new TdsListener(_ => Interlocked.Increment(ref asked) == 1 ? TdsAnswer.Error(1205, 13) : TdsAnswer.Rows(0));

        await Assert.ThrowsAsync<RefusedException>(() => LockAsync(server));

        Assert.Equal(2, server.Heard.Count);
    }

    [Fact]
    public async Task Begins_and_commits_once_a_deed_and_keeps_no_way_back_to_its_middle()
    {
        await using var server = new TdsListener(_ => TdsAnswer.Rows(1));
        await using var store = server.Open();

        await store.Contexts.DecideAsync(db => db.JobLeases.AddAsync(new JobLease { Name = "job", Owner = Guid.NewGuid(), Until = Given.Noon, Version = 1 }).AsTask(), CancellationToken.None);

        Assert.Equal([5, 7], server.Transactions);
        Assert.Contains("INSERT INTO [JobLeases]", Assert.Single(server.Heard), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, true, 2)] // it was off
    [InlineData(0, false, 2)] // and others use the database
    [InlineData(1, true, 1)]
    public async Task Lets_readers_pass_writers(int on, bool willing, int asked)
    {
        await using var server = new TdsListener(text => text.StartsWith("SELECT", StringComparison.Ordinal) ? TdsAnswer.Value(on) : willing ? TdsAnswer.Done(0) : TdsAnswer.Error(5070));
        await using var store = server.Open();

        Assert.Equal(willing, await store.Services.GetRequiredService<ReadersPassWriters>().HandleAsync(CancellationToken.None));
        Assert.Equal(asked, server.Heard.Count);
    }

    [Theory]
    [InlineData(2601)]
    [InlineData(2627)]
    public async Task Knows_a_row_that_is_there_already(int number) => Assert.True((await ErrorAsync(number)).IsUniqueViolation());

    [Theory]
    [InlineData(1222)] // a lock held for too long
    [InlineData(4060)] // the database is not there yet
    [InlineData(911)] // the same, said by others
    [InlineData(927)] // it is being restored
    [InlineData(6005)] // the server shuts down
    [InlineData(40613)] // it moves elsewhere
    [InlineData(3624, 20)] // the connection is gone
    public async Task Knows_a_store_that_is_down(int number, byte grade = 16) => Assert.True((await ErrorAsync(number, grade)).IsStoreDown());

    [Theory]
    [InlineData(8152)] // a text is too long
    [InlineData(547)] // a row is referred to
    public async Task Takes_a_mistake_for_one(int number)
    {
        var error = await ErrorAsync(number);

        Assert.False(error.IsStoreDown() || error.IsWorthRetrying() || error.IsUniqueViolation());
    }

    [Fact]
    public async Task Knows_a_store_that_does_not_answer()
    {
        await using var server = new TdsListener(_ => null);

        Assert.True((await Assert.ThrowsAnyAsync<Exception>(() => LockAsync(server))).IsStoreDown());
    }

    [Fact]
    public async Task Takes_a_command_that_was_given_up_for_given_up_and_not_for_a_failure()
    {
        using var over = new CancellationTokenSource();
        await using var server = new TdsListener(_ =>
        {
            over.Cancel();
            return null;
        });
        await using var store = server.Open();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.Contexts.DecideAsync(db => db.LockPackAsync(Guid.CreateVersion7(), over.Token), over.Token));
    }

    [Fact]
    public async Task Is_back_as_soon_as_the_store_is()
    {
        var port = FreePort();
        await using var store = new TestStore(TdsListener.OptionsFor(port));
        Assert.True((await Assert.ThrowsAnyAsync<Exception>(() => LockAsync(store))).IsStoreDown());

        await using var server = new TdsListener(_ => TdsAnswer.Rows(0), port);

        await Assert.ThrowsAsync<RefusedException>(() => LockAsync(store));
    }

    private static async Task<Exception> ErrorAsync(int number, byte grade = 16)
    {
        await using var server = new TdsListener(_ => TdsAnswer.Error(number, grade));
        return await Assert.ThrowsAnyAsync<Exception>(() => LockAsync(server));
    }

    private static async Task LockAsync(TdsListener server)
    {
        await using var store = server.Open();
        await LockAsync(store);
    }

    private static Task<Pack> LockAsync(TestStore store) =>
        store.Contexts.DecideAsync(db => db.LockPackAsync(Guid.CreateVersion7(), CancellationToken.None), CancellationToken.None);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
