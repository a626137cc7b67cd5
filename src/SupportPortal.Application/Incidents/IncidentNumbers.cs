using SupportPortal.Application.Data;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>Gives incident numbers: they rise, and may have gaps.</summary>
public static class IncidentNumbers
{
    /// <summary>The sequence on the servers.</summary>
    public const string Sequence = "IncidentNumbers";

    /// <summary>The number of the first incident.</summary>
    public const long First = 20001;

    /// <summary>The next number; on SQLite it is only given if the transaction commits.</summary>
    public static async Task<IncidentNumber> NextIncidentNumberAsync(this SupportDbContext db, CancellationToken cancel) =>
        new((await db.Database.SqlQueryRaw<long>(Sql(db)).ToListAsync(cancel)).Single());

    /// <summary>Lets the next number follow <paramref name="last"/>, after numbers were given in bulk.</summary>
    public static Task SkipIncidentNumbersAsync(this SupportDbContext db, long last, CancellationToken cancel) => db switch
    {
        SqliteDbContext => db.Database.ExecuteSqlAsync($"UPDATE \"IncidentCounters\" SET \"Value\" = {last}", cancel),
        PostgreSqlDbContext => db.Database.ExecuteSqlAsync($"SELECT setval('\"IncidentNumbers\"', {last})", cancel),
        _ => db.Database.ExecuteSqlRawAsync(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"ALTER SEQUENCE [dbo].[{Sequence}] RESTART WITH {last + 1}"), cancel),
    };

    private static string Sql(SupportDbContext db) => db switch
    {
        SqliteDbContext => "UPDATE \"IncidentCounters\" SET \"Value\" = \"Value\" + 1 RETURNING \"Value\"",
        PostgreSqlDbContext => "SELECT nextval('\"" + Sequence + "\"') AS \"Value\"",
        _ => "SELECT NEXT VALUE FOR [dbo].[" + Sequence + "] AS [Value]",
    };
}
