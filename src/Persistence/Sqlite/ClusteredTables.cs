using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace OpenEmulationData.Persistence.Sqlite;

/// <summary>
/// Makes a table whose key has several columns WITHOUT ROWID: such a table is all key, and would otherwise be stored twice.
/// Leaves the key of any other table out of the end of its indexes: every entry ends with it anyway.
/// <see href="https://www.sqlite.org/withoutrowid.html"/>
/// </summary>
internal sealed class ClusteredTables(MigrationsSqlGeneratorDependencies dependencies, IRelationalAnnotationProvider annotations)
    : SqliteMigrationsSqlGenerator(dependencies, annotations)
{
    protected override void Generate(CreateTableOperation operation, IModel? model, MigrationCommandListBuilder builder, bool terminate = true)
    {
        base.Generate(operation, model, builder, terminate: false);
        if (operation.PrimaryKey is { Columns.Length: > 1 })
        {
            builder.Append(" WITHOUT ROWID");
        }

        if (terminate)
        {
            builder.AppendLine(Dependencies.SqlGenerationHelper.StatementTerminator);
            EndStatement(builder);
        }
    }

    protected override void Generate(CreateIndexOperation operation, IModel? model, MigrationCommandListBuilder builder, bool terminate = true)
    {
        if (!operation.IsUnique && operation.Columns.Length > 1 && operation.Columns[^1] == KeyOf(model, operation.Table))
        {
            operation.Columns = operation.Columns[..^1];
        }

        base.Generate(operation, model, builder, terminate);
    }

    /// <summary>The column that SQLite numbers the rows of the table by; null when the key has several columns.</summary>
    private static string? KeyOf(IModel? model, string table) =>
        model?.GetRelationalModel().FindTable(table, schema: null)?.PrimaryKey is { Columns: [var key] } ? key.Name : null;
}
