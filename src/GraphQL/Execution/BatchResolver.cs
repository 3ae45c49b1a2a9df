using System.Text.Json;
using OpenEmulationData.GraphQL.Planning;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Execution;

/// <summary>
/// Resolves a field for all parents of a level at once: as many results as parents, in the same order.
/// Throwing fails the whole batch; a row that fails alone is a <see cref="FieldResult"/> with an error.
/// </summary>
public delegate ValueTask<IReadOnlyList<FieldResult>> BatchResolver(FieldBatch batch, CancellationToken cancellationToken);

/// <summary>Finds the object types of values of an abstract type: as many as values, in the same order, null where there is none.</summary>
public delegate IReadOnlyList<ObjectType?> BatchTypeResolver(IReadOnlyList<object> values, Schema schema);

/// <summary>Starts the source stream of a subscription; each event becomes the parent value of one execution.</summary>
public delegate ValueTask<IAsyncEnumerable<object?>> SubscribeResolver(FieldBatch batch, CancellationToken cancellationToken);

/// <summary>Writes the leaf value, or null, that a parent has in a member, under a name.</summary>
public delegate void MemberWriter(Utf8JsonWriter writer, JsonEncodedText name, object parent);

/// <summary>The outcome for one parent: a value, or an error beside null.</summary>
public readonly record struct FieldResult(object? Value, GraphQLError? Error = null);

/// <summary>What a resolver gets: every parent of the level, the arguments once, and what is selected below.</summary>
public sealed class FieldBatch
{
    /// <summary>The parent values, never null.</summary>
    public required IReadOnlyList<object> Parents { get; init; }

    /// <summary>The coerced arguments.</summary>
    public required ArgumentValues Arguments { get; init; }

    /// <summary>The field in the plan, with the selections below it.</summary>
    public required FieldPlan Field { get; init; }

    /// <summary>The request: services, limits and state that lives as long as it does.</summary>
    public required RequestContext Request { get; init; }
}

/// <summary>A direct member of a parent value.</summary>
/// <param name="Name">The CLR name of the member.</param>
/// <param name="Type">Its CLR type.</param>
/// <param name="Get">Reads it, boxed.</param>
/// <param name="Write">Writes a leaf value without boxing; null when the scalar has no such way.</param>
public sealed record MemberBinding(string Name, Type Type, Func<object, object?> Get, MemberWriter? Write = null)
{
    internal bool IsNeverNull { get; } = Type.IsValueType && Nullable.GetUnderlyingType(Type) is null;
}
