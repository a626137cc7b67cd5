using SupportPortal.Application.Data;

namespace SupportPortal.Application.Tests.Data;

public sealed class StoreOptionsTests
{
    [Theory]
    [InlineData(Store.Sqlite, "", null, 2)]
    [InlineData(Store.Sqlite, "Data Source=portal.db", 1, 600)]
    [InlineData(Store.PostgreSql, "Host=db;Database=portal", 1000, 2)]
    [InlineData(Store.SqlServer, "Server=db,1433;Database=portal;Encrypt=strict", 1, 2)]
    public void Are_understood(Store kind, string connection, int? batch, int seconds) => Assert.Empty(Faults(kind, connection, batch, seconds));

    [Theory]
    [InlineData(Store.SqlServer, "", null, 2, "Store:ConnectionString must say where SqlServer is.")]
    [InlineData(Store.SqlServer, "Host=db", null, 2, "Store:ConnectionString is not one of SqlServer: ")]
    [InlineData(Store.PostgreSql, "Server=db;Encrypt=strict", null, 2, "Store:ConnectionString is not one of PostgreSql: ")]
    [InlineData(Store.Sqlite, "Server=db", null, 2, "Store:ConnectionString is not one of Sqlite: ")]
    [InlineData(Store.SqlServer, "Server=db", 0, 2, "Store:CommandBatchSize must be 1 to 1000, or empty.")]
    [InlineData(Store.SqlServer, "Server=db", null, 0, "Store:CommandTimeoutSeconds must be 1 to 3600.")]
    public void Say_what_is_wrong_with_them(Store kind, string connection, int? batch, int seconds, string fault) =>
        Assert.StartsWith(fault, Assert.Single(Faults(kind, connection, batch, seconds)), StringComparison.Ordinal);

    private static IEnumerable<string> Faults(Store kind, string connection, int? batch, int seconds) =>
        new StoreOptions { Kind = kind, ConnectionString = connection, CommandBatchSize = batch, CommandTimeoutSeconds = seconds }.Faults();
}
