namespace OpenEmulationData.Persistence.Querying;

/// <summary>A copy of the database that takes reads off it, such as a readable secondary of SQL Server.</summary>
/// <param name="ConnectionString">How to reach it, completed for reading.</param>
public sealed record ReadOnlyCopy(string ConnectionString);
