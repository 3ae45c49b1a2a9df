using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace OpenEmulationData.Persistence.Sqlite;

/// <summary>Makes the context for <c>dotnet ef</c>.</summary>
internal sealed class PortalDbContextFactory : IDesignTimeDbContextFactory<PortalDbContext>
{
    public PortalDbContext CreateDbContext(string[] args)
    {
        DbContextOptionsBuilder<PortalDbContext> options = new();
        options.UsePortalSqlite("Data Source=portal.db");
        return new PortalDbContext(options.Options);
    }
}
