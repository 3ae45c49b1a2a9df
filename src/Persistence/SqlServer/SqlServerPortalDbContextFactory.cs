using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace OpenEmulationData.Persistence.SqlServer;

/// <summary>Makes the context for <c>dotnet ef</c>, which connects to nothing.</summary>
internal sealed class SqlServerPortalDbContextFactory : IDesignTimeDbContextFactory<SqlServerPortalDbContext>
{
    public SqlServerPortalDbContext CreateDbContext(string[] args)
    {
        DbContextOptionsBuilder<SqlServerPortalDbContext> options = new();
        options.UsePortalSqlServer("Server=localhost;Database=portal");
        return new SqlServerPortalDbContext(options.Options);
    }
}
