using Microsoft.EntityFrameworkCore.Metadata;

namespace OpenEmulationData.Persistence.Loading;

/// <summary>
/// Writes entities of one type in batches on the writer's thread, columns and conversions as the model has them: no
/// change tracking, nothing kept of a row once it is written. An entity is not changed any more once it is handed over.
/// </summary>
internal sealed class EntityWriter<T> : IEntityWriter
    where T : class
{
    private const int BatchSize = 1024;

    private readonly LoadTarget? _target;
    private readonly EntityColumns<T>? _columns;
    private IRowWriter? _rows;
    private List<T> _batch = [];

    /// <param name="model">The model.</param>
    /// <param name="target">Where to write; null to count only.</param>
    public EntityWriter(IModel model, LoadTarget? target)
    {
        _target = target;
        _columns = target is null ? null : EntityColumns<T>.Of(model);
    }

    /// <summary>How many rows were handed over.</summary>
    public int Count { get; private set; }

    /// <summary>Writes one row, now or with the next <see cref="Flush"/>.</summary>
    public void Write(T entity)
    {
        Count++;
        if (_target is null || _target.IsStopped)
        {
            return;
        }

        _batch.Add(entity);
        if (_batch.Count == BatchSize)
        {
            Flush();
        }
    }

    /// <summary>Hands over what was not yet.</summary>
    public void Flush()
    {
        if (_batch.Count == 0)
        {
            return;
        }

        List<T> batch = _batch;
        _batch = [];
        _target!.Pipeline.Add(() => Write(batch));
    }

    /// <summary>Hands over what was not yet, and that no more rows come.</summary>
    public void Complete(CancellationToken cancellationToken)
    {
        if (_target is { IsStopped: false })
        {
            Flush();
            _target.Pipeline.Add(() => _target.Load.Complete(_columns!.Table, cancellationToken));
        }
    }

    public void Dispose() => _rows?.Dispose();

    private void Write(List<T> batch)
    {
        _rows ??= _target!.Load.Table(_columns!.Table, _columns.Names);
        foreach (T entity in batch)
        {
            _columns!.Set(entity, _rows);
            _rows.Write();
        }
    }
}
