using System.Data.Common;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Persistence.Querying;

/// <summary>A statement for a fixed number of parents.</summary>
internal sealed class BatchStatement(SqlDialect dialect, SqlStatement statement, int size)
{
    /// <summary>How many parents there are places for.</summary>
    public int Size => size;

    public string Text { get; } = size == 1 ? statement.Text : dialect.WriteBatch(statement, size);

    /// <summary>Adds the parameters to a command, in the order of <see cref="SetValues"/>.</summary>
    public void AddParameters(DbCommand command)
    {
        foreach (var parameter in statement.Parameters)
        {
            for (var i = 0; i < (parameter.IsParent ? size : 1); i++)
            {
                command.Parameters.Add(parameter.Create(command, parameter.IsParent && size > 1 ? $"{parameter.Name}_{i}" : parameter.Name));
            }
        }
    }

    /// <summary>Sets the values of a command; places for parents that are not there get null.</summary>
    public void SetValues(DbCommand command, Viewer viewer, IReadOnlyList<object?> values, IReadOnlyList<object[]> parents, int first, int count)
    {
        var next = 0;
        foreach (var parameter in statement.Parameters)
        {
            if (!parameter.IsParent)
            {
                parameter.Set(command.Parameters[next++], parameter.Origin switch
                {
                    ParameterOrigin.Statement => parameter.Index,
                    ParameterOrigin.Viewer => ViewerValues.Of(viewer, (ViewerValue)parameter.Index),
                    _ => values[parameter.Index],
                });
                continue;
            }

            for (var i = 0; i < size; i++)
            {
                parameter.Set(command.Parameters[next++], i < count ? parents[first + i][parameter.Index] : null);
            }
        }
    }
}
