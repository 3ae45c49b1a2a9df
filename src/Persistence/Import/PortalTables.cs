using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using OpenEmulationData.Persistence.Releases;

namespace OpenEmulationData.Persistence.Import;

/// <summary>The tables that an import replaces: all but the releases.</summary>
internal static class PortalTables
{
    /// <summary>Empties the tables, those that refer to others first.</summary>
    public static async Task ClearAsync(PortalDbContext database, CancellationToken cancellationToken)
    {
        ISqlGenerationHelper sql = database.GetService<ISqlGenerationHelper>();
        foreach (IEntityType entity in ReferringFirst(database.Model))
        {
            string statement = $"DELETE FROM {sql.DelimitIdentifier(entity.GetTableName()!)}";
            await database.Database.ExecuteSqlRawAsync(statement, cancellationToken);
        }
    }

    private static List<IEntityType> ReferringFirst(IModel model)
    {
        HashSet<IEntityType> seen = [];
        List<IEntityType> ordered = [];
        foreach (IEntityType entity in model.GetEntityTypes().Where(entity => entity.ClrType != typeof(Release)))
        {
            Visit(entity, seen, ordered);
        }

        return ordered;
    }

    private static void Visit(IEntityType entity, HashSet<IEntityType> seen, List<IEntityType> ordered)
    {
        if (!seen.Add(entity))
        {
            return;
        }

        foreach (IForeignKey foreignKey in entity.GetReferencingForeignKeys())
        {
            Visit(foreignKey.DeclaringEntityType, seen, ordered);
        }

        ordered.Add(entity);
    }
}
