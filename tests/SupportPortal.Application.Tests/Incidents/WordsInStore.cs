using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Tests.Data;

namespace SupportPortal.Application.Tests.Incidents;

/// <summary>What of somebody's words is anywhere in a store.</summary>
internal static class WordsInStore
{
    /// <summary>In how many values of all tables some words stand.</summary>
    public static async Task<int> CountAsync(this TestStore store, string words) => (await store.PlacesAsync(words)).Count;

    /// <summary>The tables and columns in which some words stand.</summary>
    public static async Task<List<string>> PlacesAsync(this TestStore store, string words)
    {
        await using var db = store.Open();
        var connection = db.Database.GetDbConnection();
        await connection.OpenAsync();
        List<string> places = [];
        foreach (var table in db.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct())
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync())
                places.AddRange(Enumerable.Range(0, rows.FieldCount).Where(column => Holds(rows, column, words)).Select(column => $"{table}.{rows.GetName(column)}"));
        }
        return places;
    }

    private static bool Holds(DbDataReader row, int column, string words) =>
        row.GetValue(column) is string text && text.Contains(words, StringComparison.Ordinal);
}
