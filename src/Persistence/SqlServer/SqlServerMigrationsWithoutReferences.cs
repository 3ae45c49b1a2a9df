using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Update;

namespace OpenEmulationData.Persistence.SqlServer;

/// <summary>
/// Writes no foreign keys. The importer, which alone writes, looks up every reference; a bulk load would leave the keys
/// untrusted, and to say so it would change the tables, for which it would wait for readers and readers for it.
/// </summary>
internal sealed class SqlServerMigrationsWithoutReferences(MigrationsSqlGeneratorDependencies dependencies, ICommandBatchPreparer commands)
    : SqlServerMigrationsSqlGenerator(dependencies, commands)
{
    protected override void CreateTableForeignKeys(CreateTableOperation operation, IModel? model, MigrationCommandListBuilder builder)
    {
    }

    protected override void Generate(AddForeignKeyOperation operation, IModel? model, MigrationCommandListBuilder builder, bool terminate = true)
    {
    }

    protected override void Generate(DropForeignKeyOperation operation, IModel? model, MigrationCommandListBuilder builder, bool terminate = true)
    {
    }
}
