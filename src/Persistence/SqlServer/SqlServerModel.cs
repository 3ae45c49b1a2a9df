using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using OpenEmulationData.Persistence.Text;

namespace OpenEmulationData.Persistence.SqlServer;

/// <summary>What the model has on SQL Server only.</summary>
internal static class SqlServerModel
{
    /// <summary>
    /// Compares texts by their UTF-16 units, whatever the collation of the database. That is SQLite's order but for letters
    /// outside the basic plane, which come before U+E000 here and after U+FFFF there; no letter of Vietnamese is one.
    /// </summary>
    public const string Collation = "Latin1_General_BIN2";

    /// <summary>Gives every text of the entity the collation.</summary>
    public static void Collate(IMutableTypeBase entity)
    {
        foreach (IMutableProperty property in entity.GetProperties())
        {
            if (property.ClrType == typeof(string) || property.ClrType == typeof(PartialDate) || property.ClrType == typeof(PartialDate?))
            {
                property.SetCollation(Collation);
            }
        }
    }
}
