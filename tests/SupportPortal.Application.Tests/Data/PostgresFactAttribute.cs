namespace SupportPortal.Application.Tests.Data;

/// <summary>A fact that needs a PostgreSQL; decided at discovery, since xunit 2 cannot skip while running.</summary>
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute()
    {
        if (Stores.PostgreSqlServer is null)
            Skip = "No PostgreSQL for tests: ./test.sh starts one where the package postgresql is installed.";
    }
}
