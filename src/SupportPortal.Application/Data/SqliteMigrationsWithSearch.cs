using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace SupportPortal.Application.Data;

/// <summary>
/// Makes the full-text index (FTS5) with the table that it indexes: EF knows no such tables, and a migration that is
/// generated anew would lose what was written into it by hand. Triggers keep it, so that it is never older than the table.
/// </summary>
internal sealed class SqliteMigrationsWithSearch(MigrationsSqlGeneratorDependencies dependencies, IRelationalAnnotationProvider annotations)
    : SqliteMigrationsSqlGenerator(dependencies, annotations)
{
    // The words come folded and parted by spaces: whatever is not ASCII belongs to a word. What is deleted leaves nothing behind (R37).
    private static readonly string[] Search =
    [
        """CREATE VIRTUAL TABLE "SearchIndex" USING fts5("Head", "Words", content='SearchDocuments', content_rowid='Id', tokenize='ascii', detail=none)""",
        """INSERT INTO "SearchIndex" ("SearchIndex", rank) VALUES ('secure-delete', 1)""",
        """CREATE TRIGGER "SearchDocuments_Added" AFTER INSERT ON "SearchDocuments" BEGIN INSERT INTO "SearchIndex" (rowid, "Head", "Words") VALUES (new."Id", new."Head", new."Words"); END""",
        """CREATE TRIGGER "SearchDocuments_Removed" AFTER DELETE ON "SearchDocuments" BEGIN INSERT INTO "SearchIndex" ("SearchIndex", rowid, "Head", "Words") VALUES ('delete', old."Id", old."Head", old."Words"); END""",
        """
        CREATE TRIGGER "SearchDocuments_Changed" AFTER UPDATE OF "Head", "Words" ON "SearchDocuments" BEGIN
            INSERT INTO "SearchIndex" ("SearchIndex", rowid, "Head", "Words") VALUES ('delete', old."Id", old."Head", old."Words");
            INSERT INTO "SearchIndex" (rowid, "Head", "Words") VALUES (new."Id", new."Head", new."Words");
        END
        """,
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
