using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace OpenEmulationData.Persistence.Loading;

/// <summary>
/// Writes on a thread of its own while the next rows are read and checked. What waits is bounded; a fault of the writing
/// side reaches the reading side at its next step.
/// </summary>
internal sealed class LoadPipeline : IDisposable
{
    private const int Capacity = 16;

    private readonly BlockingCollection<Action> _work = new(Capacity);
    private readonly CancellationTokenSource _broken = new();
    private readonly Thread _thread;
    private ExceptionDispatchInfo? _fault;

    public LoadPipeline()
    {
        _thread = new Thread(Run) { IsBackground = true, Name = "import writer" };
        _thread.Start();
    }

    /// <summary>Hands over work, waiting while too much of it waits.</summary>
    public void Add(Action work)
    {
        try
        {
            _work.Add(work, _broken.Token);
        }
        catch (OperationCanceledException)
        {
            _fault!.Throw();
        }
    }

    /// <summary>Waits until everything handed over so far is done.</summary>
    public void Drain()
    {
        using ManualResetEventSlim done = new();
        Add(done.Set);
        try
        {
            done.Wait(_broken.Token);
        }
        catch (OperationCanceledException)
        {
            _fault!.Throw();
        }
    }

    /// <summary>Lets the work that waits go undone.</summary>
    public void Dispose()
    {
        _fault ??= ExceptionDispatchInfo.Capture(new ObjectDisposedException(nameof(LoadPipeline)));
        _work.CompleteAdding();
        _thread.Join();
        _work.Dispose();
        _broken.Dispose();
    }

    private void Run()
    {
        foreach (Action work in _work.GetConsumingEnumerable())
        {
            if (_fault is not null)
            {
                continue;
            }

            try
            {
                work();
            }
            catch (Exception exception)
            {
                _fault = ExceptionDispatchInfo.Capture(exception);
                _broken.Cancel();
            }
        }
    }
}
