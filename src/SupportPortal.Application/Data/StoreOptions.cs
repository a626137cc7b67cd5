namespace SupportPortal.Application.Data;

/// <summary>How to reach the store (section <c>Store</c>).</summary>
public sealed class StoreOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Store";

    /// <summary>Which store.</summary>
    public Store Kind { get; set; } = Store.Sqlite;

    /// <summary>The connection string; empty on SQLite means <c>portal.db</c> in the data folder.</summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>The most statements in one batch, 1 to 1000; empty leaves it to the provider.</summary>
    public int? CommandBatchSize { get; set; }

    /// <summary>How long a command of a page may take, in seconds.</summary>
    public int CommandTimeoutSeconds { get; set; } = 2;
}
