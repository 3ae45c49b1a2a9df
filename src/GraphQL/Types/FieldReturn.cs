using System.Reflection;
using OpenEmulationData.GraphQL.Data;

namespace OpenEmulationData.GraphQL.Types;

/// <summary>What a resolver method, or a property, says of its field's values.</summary>
/// <param name="Type">The type without task, and without the list of results for all parents.</param>
/// <param name="Nullability">The nullability of <paramref name="Type"/>.</param>
/// <param name="IsAsync">Whether the method returns a task.</param>
internal sealed record FieldReturn(Type Type, NullabilityInfo Nullability, bool IsAsync)
{
    /// <summary>Whether the values are rows of a store that are not yet asked for.</summary>
    public bool IsQueryable => Type.IsGenericType && Type.GetGenericTypeDefinition() == typeof(IQueryable<>);

    /// <summary>The type of a node when the values are pages, else null.</summary>
    public Type? ConnectionNode => Type.IsGenericType && Type.GetGenericTypeDefinition() == typeof(Connection<>) ? Type.GetGenericArguments()[0] : null;

    public static FieldReturn Of(PropertyInfo property) => new(property.PropertyType, new NullabilityInfoContext().Create(property), IsAsync: false);

    public static FieldReturn Of(MethodInfo method, bool forAllParents)
    {
        var (type, nullability) = (method.ReturnType, new NullabilityInfoContext().Create(method.ReturnParameter));
        var isAsync = FindAwaited(type) is not null;
        if (isAsync)
        {
            (type, nullability) = (FindAwaited(type)!, nullability.GenericTypeArguments[0]);
        }

        if (forAllParents)
        {
            (type, nullability) = (
                EntityConventions.GetItemType(type) ?? throw new InvalidOperationException($"{method} takes all parents and must return a list."),
                nullability.GenericTypeArguments is [var item] ? item : nullability.ElementType!);
        }

        return new FieldReturn(type, nullability, isAsync);
    }

    /// <summary>The type that a task gives, or null when the type is no task.</summary>
    public static Type? FindAwaited(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Task<>) || type.GetGenericTypeDefinition() == typeof(ValueTask<>))
            ? type.GetGenericArguments()[0]
            : null;
}
