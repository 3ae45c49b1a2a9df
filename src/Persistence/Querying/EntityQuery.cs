using System.Linq.Expressions;

namespace OpenEmulationData.Persistence.Querying;

/// <summary>A LINQ query with places for values, to be translated once and run often.</summary>
public sealed record EntityQuery
{
    /// <summary>A queryable of a <see cref="Microsoft.EntityFrameworkCore.DbContext"/>: filtered, ordered and limited.</summary>
    public required Expression Source { get; init; }

    /// <summary>
    /// From an entity to a new one with only the selected members set: an object initializer, with further ones inside for to-one
    /// navigations, each in a conditional that tests the navigation for null where it may be.
    /// </summary>
    public required LambdaExpression Projection { get; init; }

    /// <summary>Whether only the number of rows is asked for.</summary>
    public bool CountOnly { get; init; }

    /// <summary>Places for values of the run, never null.</summary>
    public required IReadOnlyList<EntityQuerySlot> Values { get; init; }

    /// <summary>Places for values of one parent, never null.</summary>
    public required IReadOnlyList<EntityQuerySlot> Parents { get; init; }
}

/// <summary>A place for a value.</summary>
/// <param name="Parameter">What stands for the value in the expression.</param>
/// <param name="Index">Where the value is in the list of values of the run or of the parent.</param>
public sealed record EntityQuerySlot(ParameterExpression Parameter, int Index);
