using Microsoft.EntityFrameworkCore;

namespace OpenEmulationData.Persistence.SqlServer;

/// <summary>The portal's database on SQL Server: a type of its own, since EF Core finds migrations by the type of the context.</summary>
public sealed class SqlServerPortalDbContext(DbContextOptions<SqlServerPortalDbContext> options) : PortalDbContext(options);
