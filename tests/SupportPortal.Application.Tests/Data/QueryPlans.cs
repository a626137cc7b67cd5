using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;

namespace SupportPortal.Application.Tests.Data;

/// <summary>How a store means to answer a command.</summary>
public static class QueryPlans
{
    /// <summary>The lines of the plan.</summary>
    public static async Task<IReadOnlyList<string>> PlanOfAsync(this TestStore store, AskedCommand asked)
    {
        await using var db = store.Open();
        await db.Database.OpenConnectionAsync();
        await using var explain = db.Database.GetDbConnection().CreateCommand();
        explain.CommandText = (store.Options.Kind == Store.Sqlite ? "EXPLAIN QUERY PLAN " : "EXPLAIN ") + asked.CommandText;
        foreach (var parameter in asked.Parameters)
            explain.Parameters.Add(parameter is ICloneable cloneable ? cloneable.Clone() : new SqliteParameter(parameter.ParameterName, parameter.Value));
        var lines = new List<string>();
        await using var reader = await explain.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            lines.Add(Convert.ToString(reader[reader.FieldCount - 1], System.Globalization.CultureInfo.InvariantCulture)!);
        return lines;
    }

    /// <summary>The lines that tell of a table read from end to end, or of rows sorted.</summary>
    public static async Task<IEnumerable<string>> ScansAndSortsOfAsync(this TestStore store, AskedCommand asked)
    {
        var plan = await store.PlanOfAsync(asked);
        return plan.Where(line => ScansOrSorts(line) && !IsOfAStretch(line, plan));
    }

    // SQLite calls it a scan, too, to count what a part of the same plan has found with an index.
    private static bool IsOfAStretch(string line, IEnumerable<string> plan) =>
        line.StartsWith("SCAN ", StringComparison.Ordinal) && plan.Contains("CO-ROUTINE " + line["SCAN ".Length..]);

    private static bool ScansOrSorts(string line) =>
        line.StartsWith("SCAN", StringComparison.Ordinal) || line.Contains("TEMP B-TREE", StringComparison.Ordinal)
        || line.Contains("Seq Scan", StringComparison.Ordinal) || line.Contains("Sort", StringComparison.Ordinal);
}
