using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SupportPortal.Application.Data;

namespace SupportPortal.Application.Tests.Data;

/// <summary>The portal's SQL Server without a server: every command is written, none is sent, and no row is answered.</summary>
public static class UnreachedSqlServer
{
    private static readonly DbContextOptions<SqlServerDbContext> Options = Make();

    public static SqlServerDbContext Open() => new(Options);

    private static DbContextOptions<SqlServerDbContext> Make()
    {
        var builder = new DbContextOptionsBuilder<SqlServerDbContext>();
        builder.UseStore(new StoreOptions { Kind = Store.SqlServer, ConnectionString = "Server=unreached" });
        builder.AddInterceptors(new Nowhere(), new Nobody());
        return builder.Options;
    }

    private sealed class Nowhere : DbConnectionInterceptor
    {
        public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
            DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(InterceptionResult.Suppress());
    }

    private sealed class Nobody : DbCommandInterceptor
    {
        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            // A split query counts the columns before it looks for rows.
            using var none = new DataTable();
            for (var column = 0; column < 200; column++)
                none.Columns.Add();
            return ValueTask.FromResult(InterceptionResult<DbDataReader>.SuppressWithResult(none.CreateDataReader()));
        }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(InterceptionResult<int>.SuppressWithResult(0));
    }
}
