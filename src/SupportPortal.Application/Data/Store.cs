namespace SupportPortal.Application.Data;

/// <summary>Where the portal keeps its data; <c>Store:Kind</c> in the configuration picks.</summary>
public enum Store
{
    /// <summary>One file beside the portal; the default.</summary>
    Sqlite,

    /// <summary>Microsoft SQL Server.</summary>
    SqlServer,

    /// <summary>PostgreSQL.</summary>
    PostgreSql,
}
