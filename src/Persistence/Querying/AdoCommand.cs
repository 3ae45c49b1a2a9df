using System.Data.Common;

namespace OpenEmulationData.Persistence.Querying;

/// <summary>A command of a provider.</summary>
internal sealed class AdoCommand : ReadCommand
{
    private readonly DbCommand _command;
    private readonly Action<DbCommand, string, object> _addParameter;

    /// <param name="command">The command, with its text.</param>
    /// <param name="statement">Where the parameters are from; null: they are added when they are set.</param>
    /// <param name="addParameter">Adds a parameter to a command as the provider wants it.</param>
    public AdoCommand(DbCommand command, BatchStatement? statement, Action<DbCommand, string, object> addParameter)
        : base(command.CommandText)
    {
        _command = command;
        _addParameter = addParameter;
        statement?.AddParameters(command);
    }

    public override void Set(string name, object? value)
    {
        if (_command.Parameters.Contains(name))
        {
            _command.Parameters[name].Value = value ?? DBNull.Value;
            return;
        }

        _addParameter(_command, name, value ?? DBNull.Value);
    }

    public override void Set(int position, TranslatedParameter parameter, object? value) => parameter.Set(_command.Parameters[position], value);

    public override DbDataReader Run() => _command.ExecuteReader();

    public override Task<DbDataReader> RunAsync(CancellationToken cancellationToken) => _command.ExecuteReaderAsync(cancellationToken);

    public override void Dispose() => _command.Dispose();
}
