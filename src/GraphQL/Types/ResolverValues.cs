using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using OpenEmulationData.GraphQL.Data;
using OpenEmulationData.GraphQL.Execution;

namespace OpenEmulationData.GraphQL.Types;

/// <summary>What compiled resolvers call for the values of their parameters.</summary>
internal static class ResolverValues
{
    public static IReadOnlyList<T> Parents<T>(FieldBatch batch)
    {
        var parents = new T[batch.Parents.Count];
        for (var i = 0; i < parents.Length; i++)
        {
            parents[i] = (T)batch.Parents[i];
        }

        return parents;
    }

    public static T Service<T>(FieldBatch batch)
        where T : notnull => batch.Request.Services.GetRequiredService<T>();

    public static object RequestValue(FieldBatch batch, RequestValueAttribute attribute) => attribute.GetValue(batch.Request.Services);

    public static PagingArguments Paging(FieldBatch batch)
    {
        var page = PageRequest.Read(batch.Arguments, new PagingOptions(), batch.Request.Limits);
        return page.Backward
            ? new PagingArguments(null, page.After, page.Size, page.Before)
            : new PagingArguments(page.Size, page.After, null, page.Before);
    }

    public static T? Argument<T>(FieldBatch batch, string name, object? defaultValue) =>
        (T?)Convert(batch.Arguments.TryGet(name, out var value) ? value : defaultValue, typeof(T), ItemType<T>.Value);

    public static async ValueTask<object?> AwaitTask<T>(Task<T> task) => await task;

    public static async ValueTask<object?> AwaitValueTask<T>(ValueTask<T> task) => await task;

    /// <summary>Makes a coerced value one of the parameter's type: lists become arrays of their items' type.</summary>
    private static object? Convert(object? value, Type type, Type? itemType)
    {
        if (value is null || type.IsInstanceOfType(value))
        {
            return value ?? (type.IsValueType && Nullable.GetUnderlyingType(type) is null ? Activator.CreateInstance(type) : null);
        }

        if (value is object?[] items && itemType is not null)
        {
            var array = Array.CreateInstance(itemType, items.Length);
            for (var i = 0; i < items.Length; i++)
            {
                array.SetValue(Convert(items[i], itemType, items[i] is object?[]? EntityConventions.GetItemType(itemType) : null), i);
            }

            return array;
        }

        return System.Convert.ChangeType(value, Nullable.GetUnderlyingType(type) ?? type, CultureInfo.InvariantCulture);
    }

    /// <summary>Found once for each type of a parameter.</summary>
    private static class ItemType<T>
    {
        public static readonly Type? Value = EntityConventions.GetItemType(typeof(T));
    }
}
