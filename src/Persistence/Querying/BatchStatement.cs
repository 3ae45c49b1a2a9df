using System.Data.Common;

namespace OpenEmulationData.Persistence.Querying;

/// <summary>A statement for a fixed number of parents.</summary>
internal sealed class BatchStatement(SqlDialect dialect, SqlStatement statement, int size)
{
    private readonly TranslatedParameter[] _parameters = [.. statement.Parameters];

    /// <summary>How many parents there are places for.</summary>
    public int Size => size;

    public string Text { get; } = size == 1 ? statement.Text : dialect.WriteBatch(statement, size);

    /// <summary>The names of the parameters in the text, in the order of <see cref="SetValues"/>.</summary>
    public IEnumerable<string> ParameterNames => Places.Select(static place => place.Name);

    private IEnumerable<(TranslatedParameter Parameter, string Name)> Places => _parameters.SelectMany(parameter =>
        parameter.IsParent && size > 1 ? Enumerable.Range(0, size).Select(i => (parameter, $"{parameter.Name}_{i}")) : [(parameter, parameter.Name)]);

    /// <summary>Adds the parameters to a command of a provider.</summary>
    public void AddParameters(DbCommand command)
    {
        foreach (var (parameter, name) in Places)
        {
            command.Parameters.Add(parameter.Create(command, name));
        }
    }

    /// <summary>Sets the values of a command; places for parents that are not there get null.</summary>
    public void SetValues(ReadCommand command, ReadSession session, IReadOnlyList<object?> values, IReadOnlyList<object[]> parents, int first, int count)
    {
        var next = 0;
        foreach (var parameter in _parameters)
        {
            if (!parameter.IsParent)
            {
                command.Set(next++, parameter, parameter.Origin switch
                {
                    ParameterOrigin.Statement => parameter.Index,
                    ParameterOrigin.Viewer => session[(ViewerValue)parameter.Index],
                    _ => values[parameter.Index],
                });
                continue;
            }

            for (var i = 0; i < size; i++)
            {
                command.Set(next++, parameter, i < count ? parents[first + i][parameter.Index] : null);
            }
        }
    }
}
