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

    /// <summary>What parameters are copied from, type and all, where the mapping alone does not say enough; null: the mapping does.</summary>
    public DbParameter? Template { get; init; }

    /// <summary>What is made of a text where EF Core compares with something else than the text; null: nothing.</summary>
    public Func<string, string>? Pattern { get; init; }

    /// <summary>The value as the database gets it; null is allowed here only to make up the number of parents.</summary>
    public object ToProvider(object? value)
    {
        if (value is null)
        {
            return DBNull.Value;
        }

        object stored = Origin is not ParameterOrigin.Statement && Mapping.Converter is { } converter ? converter.ConvertToProvider(value)! : value;
        return Pattern is { } pattern && stored is string text ? pattern(text) : stored;
    }

    public DbParameter Create(DbCommand command, string name)
    {
        if (Template is null)
        {
            return Mapping.CreateParameter(command, name, null, nullable: true);
        }

        var parameter = (DbParameter)((ICloneable)Template).Clone();
        parameter.ParameterName = name;
        return parameter;
    }

    public void Set(DbParameter parameter, object? value)
    {
        var stored = ToProvider(value);
        parameter.Value = stored;
        if (Template is not null && stored is string text && parameter.Size >= 0 && text.Length > parameter.Size)
        {
            // A parameter would cut the text to its size without a word.
            parameter.Size = -1;
        }
    }

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
