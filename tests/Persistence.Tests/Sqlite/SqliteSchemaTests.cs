using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using OpenEmulationData.Persistence.Sqlite;

namespace OpenEmulationData.Persistence.Tests.Sqlite;

public sealed class SqliteSchemaTests
{
    /// <summary>When it fails after a new migration, the script is to be written again; docs/common-tasks.md says how.</summary>
    [Fact]
    public void Script_Should_BeThatOfAllMigrations()
    {
        DbContextOptionsBuilder<PortalDbContext> options = new();
        options.UsePortalSqlite("Data Source=:memory:");
        using PortalDbContext database = new(options.Options);

        string script = database.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.NoTransactions);

        Assert.Equal(script, SqliteSchema.Script, ignoreLineEndingDifferences: true);
    }
}
