using System.Data.Common;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Persistence.Querying;

/// <summary>A statement for a fixed number of parents.</summary>
internal sealed class BatchStatement(SqlStatement statement, int size)
{
    public string Text { get; } = size == 1 ? statement.Text : SqliteBatch.Write(statement, size);

    /// <summary>Makes the command; its parameters come in the order of <see cref="SetValues"/>.</summary>
    public DbCommand CreateCommand(DbConnection connection)
    {
        var command = connection.CreateCommand();
        command.CommandText = Text;
        foreach (var parameter in statement.Parameters)
        {
            for (var i = 0; i < (parameter.IsParent ? size : 1); i++)
            {
                command.Parameters.Add(parameter.Create(command, parameter.IsParent && size > 1 ? $"{parameter.Name}_{i}" : parameter.Name));
            }
        }

        return command;
    }

    /// <summary>Sets the values of a command; places for parents that are not there get null.</summary>
    public void SetValues(DbCommand command, Viewer viewer, IReadOnlyList<object?> values, IReadOnlyList<object[]> parents, int first, int count)
    {
        var next = 0;
        foreach (var parameter in statement.Parameters)
        {
            if (!parameter.IsParent)
            {
                command.Parameters[next++].Value = parameter.Origin switch
                {
                    ParameterOrigin.Statement => parameter.Index,
                    ParameterOrigin.Viewer => parameter.ToProvider(ViewerValues.Of(viewer, (ViewerValue)parameter.Index)),
                    _ => parameter.ToProvider(values[parameter.Index]),
                };
                continue;
            }

            for (var i = 0; i < size; i++)
            {
                command.Parameters[next++].Value = parameter.ToProvider(i < count ? parents[first + i][parameter.Index] : null);
            }
        }
    }
}
