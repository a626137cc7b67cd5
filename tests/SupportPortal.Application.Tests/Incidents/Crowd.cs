using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using NodaTime.Text;
using SupportPortal.Application.Data;
using SupportPortal.Application.People;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Tests.Incidents;

/// <summary>
/// Many incidents, copied from one in the store itself: of twenty, nineteen are closed and one is open. Of twenty open
/// ones some run, some were missed, some wait, most need nothing now; of two, one is somebody's.
/// </summary>
public static class Crowd
{
    /// <summary>Makes them.</summary>
    /// <returns>The engineer who has half of the open ones.</returns>
    public static async Task<Actor> ACrowdAsync(this TestStore store, int size)
    {
        var engineer = await store.APersonAsync(Roles.SupportEngineer);
        var one = await store.AnIncidentAsync(await store.APersonAsync());
        await store.ManyPeopleAsync();
        await using var db = store.Open();
        var columns = ColumnsOf(db);
        var values = ValuesOf(store.Options.Kind, engineer);
        var own = string.Join(", ", columns.Select(column => values.TryGetValue(column, out var value) ? value : $"i.\"{column}\""));
        var copy = string.Create(CultureInfo.InvariantCulture, $"INSERT INTO \"Incidents\" ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) SELECT {own} FROM \"Incidents\" AS i, s WHERE i.\"Number\" = {one.Value}");
        await db.Database.ExecuteSqlRawAsync(Series(store.Options.Kind, size, copy));
        await db.Database.ExecuteSqlRawAsync("ANALYZE");
        return engineer;
    }

    // Without them a plan would read all accounts at once, and be right.
    private static async Task ManyPeopleAsync(this TestStore store)
    {
        await using var db = store.Open();
        db.Users.AddRange(Enumerable.Range(0, 3000).Select(i => new Account { Id = Guid.NewGuid(), DisplayName = "Ola Nordmann", NormalizedEmail = string.Create(CultureInfo.InvariantCulture, $"{i}@EXAMPLE.COM"), NormalizedUserName = string.Create(CultureInfo.InvariantCulture, $"{i}") }));
        await db.SaveChangesAsync();
    }

    private static IReadOnlyList<string> ColumnsOf(SupportDbContext db)
    {
        var table = StoreObjectIdentifier.Table("Incidents");
        return [.. db.Model.GetEntityTypes().Where(type => type.GetTableName() == table.Name)
            .SelectMany(type => type.GetProperties()).Select(property => property.GetColumnName(table)!).Distinct()];
    }

    private static string Series(Store kind, int size, string copy) => kind == Store.PostgreSql
        ? copy.Replace(", s WHERE", string.Create(CultureInfo.InvariantCulture, $", generate_series(1, {size}) AS s(n) WHERE"), StringComparison.Ordinal)
        : string.Create(CultureInfo.InvariantCulture, $"WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < {size}) {copy}");

    private static string Text(Instant at) => InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss").Format(at);

    // n says which: every 20th is open, and of those n / 20 tells how it stands.
    private static Dictionary<string, string> ValuesOf(Store kind, Actor engineer)
    {
        var postgres = kind == Store.PostgreSql;
        string Moment(string seconds) => postgres
            ? $"(TIMESTAMPTZ '2026-11-22 12:00:00Z' + make_interval(secs => {seconds}))"
            : $"strftime('%Y-%m-%d %H:%M:%S', '2026-11-22 12:00:00', ({seconds}) || ' seconds')";
        string At(Instant at) => postgres ? $"TIMESTAMPTZ '{Text(at)}Z'" : $"'{Text(at)}'";
        var person = engineer.Person.ToString();
        person = postgres ? $"'{person}'::uuid" : $"'{person.ToUpperInvariant()}'";
        var due = Moment("(n / 20) * 7 - 3000");
        return new()
        {
            ["Id"] = postgres ? "('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid" : "printf('00000000-0000-7000-8000-%012X', n)",
            ["Number"] = "30000 + n",
            ["Stage"] = "CASE WHEN n % 20 > 0 THEN 6 WHEN (n / 20) % 20 < 4 THEN 1 WHEN (n / 20) % 20 < 12 THEN 4 ELSE 3 END",
            ["AssigneeId"] = $"CASE WHEN (n / 20) % 2 = 0 THEN {person} ELSE NULL END",
            ["RespondedAt"] = $"CASE WHEN n % 20 = 0 AND (n / 20) % 20 < 4 THEN NULL ELSE {Moment("0 - n")} END",
            ["ResponseDue"] = due,
            ["AtRiskAt"] = Moment("(n / 20) * 7 - 5000"),
            ["AttentionAt"] = $"CASE WHEN n % 20 > 0 THEN {At(Incident.OutOfQueue)} WHEN (n / 20) % 20 < 7 THEN {due} ELSE {At(Incident.NoAttention)} END",
        };
    }
}
