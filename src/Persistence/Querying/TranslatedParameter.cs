using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage;

namespace OpenEmulationData.Persistence.Querying;

/// <summary>A parameter of a statement and the slot that its value comes from.</summary>
/// <param name="Name">The name in the statement.</param>
/// <param name="Mapping">How values of the slot's type are stored.</param>
/// <param name="Index">Where the value is; for <see cref="ParameterOrigin.Statement"/> the value itself.</param>
/// <param name="Origin">Whose value it is.</param>
internal sealed record TranslatedParameter(string Name, RelationalTypeMapping Mapping, int Index, ParameterOrigin Origin)
{
    public bool IsParent => Origin is ParameterOrigin.Parent;

    /// <summary>The value as the database gets it; null is allowed here only to make up the number of parents.</summary>
    public object ToProvider(object? value) => value is null ? DBNull.Value : Mapping.Converter is { } converter ? converter.ConvertToProvider(value)! : value;

    public DbParameter Create(DbCommand command, string name) => Mapping.CreateParameter(command, name, null, nullable: true);

    /// <summary>Checks that EF Core stores the sample as this does: a column with a conversion of its own would be compared with other values.</summary>
    public void Verify(object? stored)
    {
        var expected = ToProvider(SlotBag.GetSample(Mapping.ClrType));
        if (!Equals(Convert.ToString(expected, CultureInfo.InvariantCulture), Convert.ToString(stored, CultureInfo.InvariantCulture)))
        {
            throw new InvalidOperationException($"{Mapping.ClrType.Name} is stored differently in one column: {stored} instead of {expected}.");
        }
    }
}

/// <summary>Whose value a parameter has.</summary>
internal enum ParameterOrigin
{
    /// <summary>The same for all parents of a run.</summary>
    Run,

    /// <summary>Of one parent.</summary>
    Parent,

    /// <summary>Always the same number.</summary>
    Statement,

    /// <summary>What the visibility filter compares with: <see cref="ViewerValue"/>.</summary>
    Viewer,
}
