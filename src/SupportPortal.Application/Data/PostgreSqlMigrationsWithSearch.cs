#pragma warning disable EF1001 // The generator wants the provider's options; they are only handed on.
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal;
using Npgsql.EntityFrameworkCore.PostgreSQL.Migrations;

namespace SupportPortal.Application.Data;

/// <summary>
/// Makes the full-text index (a generated <c>tsvector</c> and GIN) with the table that it indexes. The column is none of the
/// model's: no save is to read it back.
/// </summary>
internal sealed class PostgreSqlMigrationsWithSearch(MigrationsSqlGeneratorDependencies dependencies, INpgsqlSingletonOptions options)
    : NpgsqlMigrationsSqlGenerator(dependencies, options)
{
    // The words come folded and parted by spaces: they are cast, so that no parser has an opinion of them. The list of
    // what waits to be indexed is kept short, because every search reads it through.
    private static readonly string[] Search =
    [
        """ALTER TABLE "SearchDocuments" ADD COLUMN "Vector" tsvector GENERATED ALWAYS AS (("Head" || "Words")::tsvector) STORED""",
        """CREATE INDEX "IX_SearchDocuments_Vector" ON "SearchDocuments" USING gin ("Vector") WITH (gin_pending_list_limit = 512)""",
    ];

    protected override void Generate(CreateTableOperation operation, IModel? model, MigrationCommandListBuilder builder, bool terminate = true)
    {
        base.Generate(operation, model, builder, terminate);
        if (operation.Name != SearchConfiguration.Table)
            return;
        foreach (var command in Search)
            builder.Append(command).AppendLine(Dependencies.SqlGenerationHelper.StatementTerminator).EndCommand();
    }
}
