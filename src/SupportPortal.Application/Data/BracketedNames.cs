using Microsoft.EntityFrameworkCore.Metadata;

namespace SupportPortal.Application.Data;

/// <summary>
/// Names in conditions are written in quotes, as SQLite and PostgreSQL want them. Where SQL Server takes quotes for a
/// text (scripts run by sqlcmd), a check would compare a text with a number: brackets are names always.
/// </summary>
internal static class BracketedNames
{
    /// <summary>Writes the names in the conditions of indexes and checks in brackets.</summary>
    public static void QuoteWithBrackets(this IMutableModel model)
    {
        foreach (var entity in model.GetEntityTypes())
        {
            foreach (var index in entity.GetIndexes())
                index.SetFilter(index.GetFilter() is { } filter ? Bracketed(filter) : null);
            foreach (var check in entity.GetCheckConstraints().ToList())
            {
                entity.RemoveCheckConstraint(check.ModelName);
                entity.AddCheckConstraint(check.ModelName, Bracketed(check.Sql));
            }
        }
    }

    // Every second quote ends a name.
    private static string Bracketed(string condition) =>
        string.Concat(condition.Split('"').Select((part, place) => place % 2 == 0 ? part : $"[{part}]"));
}
