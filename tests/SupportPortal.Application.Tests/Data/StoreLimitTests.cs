using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;

namespace SupportPortal.Application.Tests.Data;

public sealed class StoreLimitTests
{
    [Theory]
    [InlineData(Store.PostgreSql, "Host=nowhere", 2)]
    [InlineData(Store.PostgreSql, "Host=nowhere;Timeout=7", 7)] // the operator's word
    [InlineData(Store.SqlServer, "Server=nowhere", 2)]
    [InlineData(Store.SqlServer, "Server=nowhere;Connect Timeout=7", 7)] // the operator's word
    public void A_server_that_hangs_is_told_by_connecting_as_soon_as_by_commands(Store kind, string connection, int seconds)
    {
        var options = new StoreOptions { Kind = kind, ConnectionString = connection };
        using var db = new DbContext(new DbContextOptionsBuilder().UseStore(options).Options);

        Assert.Equal(seconds, db.Database.GetDbConnection().ConnectionTimeout);
        Assert.Equal(2, db.Database.GetCommandTimeout());
    }
}
