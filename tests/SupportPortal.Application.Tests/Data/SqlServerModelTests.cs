using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SupportPortal.Application.Tests.Data;

/// <summary>What SQL Server refuses, or takes and minds later, seen without a server.</summary>
public sealed class SqlServerModelTests
{
    private static readonly IReadOnlyList<ITable> Tables = Model().GetRelationalModel().Tables.ToList();

    [Fact]
    public void Keeps_primary_keys_within_900_bytes() =>
        Assert.Empty(Tables.Where(table => Bytes(table.PrimaryKey!.Columns) > 900).Select(table => table.Name));

    [Fact]
    public void Keeps_indexes_within_1700_bytes() =>
        Assert.Empty(Tables.SelectMany(table => table.Indexes).Where(index => Bytes(index.Columns) > 1700).Select(index => index.Name));

    [Fact]
    public void Lets_rows_without_a_value_be_many_in_unique_indexes() =>
        Assert.Empty(Tables.SelectMany(table => table.Indexes)
            .Where(index => index.IsUnique && index.Filter is null && index.Columns.Any(column => column.IsNullable)).Select(index => index.Name));

    [Fact]
    public void Deletes_by_one_way_at_most() =>
        Assert.Empty(
            from start in Tables
            from reached in Reached(start).GroupBy(table => table).Where(table => table.Key == start || table.Count() > 1)
            select $"{start.Name} to {reached.Key.Name}");

    [Fact]
    public void Tells_all_texts_apart_as_the_other_stores_do() =>
        Assert.Empty(Texts().Where(text => text.Collation != "Latin1_General_100_BIN2").Select(text => text.Name));

    [Fact]
    public void Names_columns_without_quotes_in_conditions() =>
        Assert.DoesNotContain(
            '"',
            string.Concat(Tables.SelectMany(table => table.Indexes.Select(index => index.Filter).Concat(table.CheckConstraints.Select(check => check.Sql)))));

    [Fact]
    public void Keeps_instants_to_the_microsecond() =>
        Assert.DoesNotContain("datetime2", Tables.SelectMany(table => table.Columns).Select(column => column.StoreType));

    private static IModel Model() => UnreachedSqlServer.Open().GetService<IDesignTimeModel>().Model;

    private static IEnumerable<IColumn> Texts() => Tables.SelectMany(table => table.Columns)
        .Where(column => column.PropertyMappings.Count > 0) // JSON is never compared.
        .Where(column => column.PropertyMappings[0].Property.ClrType == typeof(string));

    private static IEnumerable<ITable> Reached(ITable from) => from.ReferencingForeignKeyConstraints
        .Where(key => key.OnDeleteAction is ReferentialAction.Cascade or ReferentialAction.SetNull)
        .SelectMany(key => key.Table == from ? [key.Table] : Reached(key.Table).Prepend(key.Table));

    private static int Bytes(IEnumerable<IColumn> columns) => columns.Sum(Bytes);

    private static int Bytes(IColumn column) => column.StoreType switch
    {
        "bit" => 1,
        "date" => 3,
        "int" => 4,
        "bigint" or "datetime2(6)" => 8,
        "uniqueidentifier" => 16,
        "nvarchar(max)" => int.MaxValue / 4,
        _ when column.StoreType.StartsWith("varbinary(", StringComparison.Ordinal) => int.Parse(column.StoreType[10..^1], System.Globalization.CultureInfo.InvariantCulture),
        _ when column.StoreType.StartsWith("nvarchar(", StringComparison.Ordinal) => 2 * int.Parse(column.StoreType[9..^1], System.Globalization.CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException(column.StoreType),
    };
}
