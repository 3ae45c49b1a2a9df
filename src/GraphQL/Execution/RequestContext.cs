using System.Collections.Frozen;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Execution;

/// <summary>One request on its way: what resolvers share while it runs.</summary>
public sealed class RequestContext : IAsyncDisposable
{
    private List<(Type Type, object Value)>? _state;

    internal RequestContext(Schema schema, IServiceProvider services, GraphQLLimits limits, IReadOnlySet<string>? policies = null)
    {
        Schema = schema;
        Services = services;
        Limits = limits;
        Policies = policies ?? FrozenSet<string>.Empty;
    }

    /// <summary>The schema in force.</summary>
    public Schema Schema { get; }

    /// <summary>The services of the request's scope.</summary>
    public IServiceProvider Services { get; }

    /// <summary>The limits of the consumer who asks.</summary>
    public GraphQLLimits Limits { get; }

    /// <summary>The policies that the caller satisfies.</summary>
    public IReadOnlySet<string> Policies { get; }

    /// <summary>Whether the answer depends on who asks or on when, so that nobody else may get it; HotChocolate's cache control scope <c>PRIVATE</c>.</summary>
    public bool IsPrivate { get; private set; }

    /// <summary>Says that the answer is for the one who asks, now. Resolvers that read anything of the caller say it.</summary>
    public void MarkPrivate() => IsPrivate = true;

    /// <summary>The value of this type that lives as long as the request, made at first use. Resolvers run one after another, so no lock.</summary>
    public T GetOrAdd<T>(Func<RequestContext, T> factory)
        where T : class
    {
        if (Find<T>() is { } found)
        {
            return found;
        }

        var made = factory(this);
        (_state ??= []).Add((typeof(T), made));
        return made;
    }

    /// <summary>The value of this type when <see cref="GetOrAdd"/> made one, or null.</summary>
    public T? Find<T>()
        where T : class
    {
        // There are one or two; a list beats a dictionary.
        for (var i = 0; i < (_state?.Count ?? 0); i++)
        {
            if (_state![i].Type == typeof(T))
            {
                return (T)_state[i].Value;
            }
        }

        return null;
    }

    /// <summary>Releases the values that can be released; the engine calls it when the request is answered.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_state is not { } state)
        {
            return;
        }

        _state = null;
        foreach (var (_, value) in state)
        {
            if (value is IAsyncDisposable asyncDisposable)
            {
                await asyncDisposable.DisposeAsync();
            }
            else if (value is IDisposable disposable)
            {
                disposable.Dispose();
            }
        }
    }
}
