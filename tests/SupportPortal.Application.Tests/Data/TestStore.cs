using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using SupportPortal.Application.Data;

namespace SupportPortal.Application.Tests.Data;

/// <summary>One real database, with the portal's own registrations on it.</summary>
public sealed class TestStore : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public TestStore(StoreOptions options)
    {
        Options = options;
        _services = new ServiceCollection()
            .AddLogging()
            .AddStore(options)
            .ConfigureDbContext<SqliteDbContext>(builder => builder.AddInterceptors(SqlServerTranslation.Instance))
            .BuildServiceProvider();
    }

    public StoreOptions Options { get; }

    public IServiceProvider Services => _services;

    public IDbContextFactory<SupportDbContext> Contexts => Services.GetRequiredService<IDbContextFactory<SupportDbContext>>();

    public SupportDbContext Open() => Contexts.CreateDbContext();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        // Many classes use one server: what a class has done with is given back.
        if (Options.Kind == Store.PostgreSql)
            await ClearPoolAsync();
        else if (Options.Kind == Store.SqlServer)
            await SqlServerDatabases.DropAsync(Options.ConnectionString);
    }

    private async Task ClearPoolAsync()
    {
        await using var connection = new NpgsqlConnection(Options.ConnectionString);
        NpgsqlConnection.ClearPool(connection);
    }
}
