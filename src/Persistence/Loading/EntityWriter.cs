using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace OpenEmulationData.Persistence.Import;

/// <summary>
/// Writes entities of one type with one prepared INSERT, columns and conversions as the model has them: no change
/// tracking, nothing kept of a row once it is written.
/// </summary>
internal sealed class EntityWriter<T> : IDisposable
    where T : class
{
    private readonly DbCommand _command;
    private readonly Column[] _columns;
    private readonly FaultCollector _faults;

    public EntityWriter(PortalDbContext database, FaultCollector faults)
    {
        _faults = faults;
        IEntityType entity = database.Model.FindEntityType(typeof(T))
            ?? throw new ArgumentException($"{typeof(T).Name} is no entity.", nameof(database));
        StoreObjectIdentifier table = StoreObjectIdentifier.Table(entity.GetTableName()!, entity.GetSchema());
        ISqlGenerationHelper sql = database.GetService<ISqlGenerationHelper>();
        _command = database.Database.GetDbConnection().CreateCommand();
        _command.Transaction = database.Database.CurrentTransaction?.GetDbTransaction();
        _columns = [.. entity.GetProperties().Select((property, index) => new Column(property, Parameter(index)))];
        IEnumerable<string> names = entity.GetProperties().Select(property => sql.DelimitIdentifier(property.GetColumnName(table)!));
        _command.CommandText =
            $"INSERT INTO {sql.DelimitIdentifier(table.Name)} ({string.Join(", ", names)}) VALUES ({string.Join(", ", _columns.Select(column => column.Name))})";
        _command.Prepare();
    }

    /// <summary>How many rows were handed over.</summary>
    public int Count { get; private set; }

    /// <summary>Writes one row; nothing once the package has a fault, since it will not be published.</summary>
    public void Write(T entity)
    {
        Count++;
        if (_faults.Any)
        {
            return;
        }

        foreach (Column column in _columns)
        {
            column.Take(entity);
        }

        _command.ExecuteNonQuery();
    }

    public void Dispose() => _command.Dispose();

    private DbParameter Parameter(int index)
    {
        DbParameter parameter = _command.CreateParameter();
        parameter.ParameterName = $"@p{index}";
        _command.Parameters.Add(parameter);
        return parameter;
    }

    private sealed class Column(IProperty property, DbParameter parameter)
    {
        private readonly IClrPropertyGetter _getter = property.GetGetter();
        private readonly ValueConverter? _converter = property.GetTypeMapping().Converter;

        public string Name => parameter.ParameterName;

        public void Take(T entity)
        {
            object? value = _getter.GetClrValueUsingContainingEntity(entity);
            parameter.Value = (_converter is null || value is null ? value : _converter.ConvertToProvider(value)) ?? DBNull.Value;
        }
    }
}
