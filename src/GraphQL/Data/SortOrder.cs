using System.Linq.Expressions;
using System.Reflection;
using System.Text;
using OpenEmulationData.GraphQL.Execution;

namespace OpenEmulationData.GraphQL.Data;

/// <summary>A total order: the keys asked for, and last the unique key of the entity.</summary>
internal sealed class SortOrder
{
    private SortOrder(Type entity, List<SortKey> keys)
    {
        var key = EntityConventions.GetKey(entity);
        var unique = keys.FindIndex(k => k.Path is [var only] && only.Name == key.Name);
        if (unique < 0)
        {
            keys.Add(new SortKey(entity, [key], descending: false));
        }
        else
        {
            keys.RemoveRange(unique + 1, keys.Count - unique - 1);
        }

        Keys = keys;
    }

    /// <summary>The keys; the last one is unique.</summary>
    public IReadOnlyList<SortKey> Keys { get; }

    /// <summary>Writes what was asked for into the key of a shape; allocates nothing else.</summary>
    public static void WriteKey(StringBuilder key, object?[] order)
    {
        foreach (var item in order)
        {
            WriteKey(key, (InputObjectValue)item!);
        }
    }

    /// <summary>Reads the argument <c>order</c>.</summary>
    public static SortOrder Read(Type entity, object?[] order)
    {
        var keys = new List<SortKey>();
        foreach (var item in order)
        {
            Read(entity, (InputObjectValue)item!, [], keys);
        }

        return new SortOrder(entity, keys);
    }

    /// <summary>Whether a source has an order somewhere: at its end, or below a projection or a filter.</summary>
    public static bool IsOrdered(Expression source) =>
        source is MethodCallExpression { Arguments: [var inner, ..] } call
        && call.Method.DeclaringType == typeof(Queryable)
        && (call.Method.Name.StartsWith("OrderBy", StringComparison.Ordinal) || IsOrdered(inner));

    /// <summary>Takes the order out of a source that has one at its end.</summary>
    public static SortOrder Extract(Type entity, ref Expression source)
    {
        var keys = new List<SortKey>();
        var rest = source;
        while (rest is MethodCallExpression { Method.Name: var name, Arguments: [var inner, UnaryExpression { Operand: LambdaExpression selector }] } call
            && call.Method.DeclaringType == typeof(Queryable)
            && name is nameof(Queryable.OrderBy) or nameof(Queryable.OrderByDescending) or nameof(Queryable.ThenBy) or nameof(Queryable.ThenByDescending)
            && FindPath(selector.Body, selector.Parameters[0]) is { } path)
        {
            keys.Insert(0, new SortKey(entity, path, name.EndsWith("Descending", StringComparison.Ordinal)));
            rest = inner;
            if (name.StartsWith("OrderBy", StringComparison.Ordinal))
            {
                source = rest;
                return new SortOrder(entity, keys);
            }
        }

        return new SortOrder(entity, []);
    }

    /// <summary>Orders a queryable.</summary>
    public Expression Apply(Expression source, bool backward)
    {
        foreach (var key in Keys)
        {
            var method = (ReferenceEquals(key, Keys[0]) ? "OrderBy" : "ThenBy") + (key.Descending ^ backward ? "Descending" : string.Empty);
            source = Expression.Call(
                typeof(Queryable), method, [key.Selector.Parameters[0].Type, key.Type], source, Expression.Quote(key.Selector));
        }

        return source;
    }

    private static List<PropertyInfo>? FindPath(Expression body, ParameterExpression row)
    {
        var path = new List<PropertyInfo>();
        for (; body is MemberExpression { Member: PropertyInfo property } member; body = member.Expression!)
        {
            path.Insert(0, property);
        }

        return body == row && path.Count > 0 ? path : null;
    }

    private static void WriteKey(StringBuilder key, InputObjectValue input)
    {
        foreach (var (definition, value) in input.Fields)
        {
            key.Append(definition.Name);
            switch (value)
            {
                case InputObjectValue inner:
                    key.Append('(');
                    WriteKey(key, inner);
                    key.Append(')');
                    break;
                default:
                    key.Append(value is SortDirection.Descending ? '-' : value is null ? '0' : '+');
                    break;
            }
        }
    }

    private static void Read(Type entity, InputObjectValue input, List<PropertyInfo> path, List<SortKey> keys)
    {
        foreach (var (definition, value) in input.Fields)
        {
            var property = ((SortFieldMetadata)definition.Metadata!).Property;
            switch (value)
            {
                case InputObjectValue inner:
                    Read(entity, inner, [.. path, property], keys);
                    break;
                case SortDirection direction:
                    keys.Add(new SortKey(entity, [.. path, ITextFolding.FindSort(property)], direction is SortDirection.Descending));
                    break;
                default:
                    break;
            }
        }
    }
}
