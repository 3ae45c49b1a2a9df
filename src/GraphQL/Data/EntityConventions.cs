using System.Collections;
using System.Reflection;

namespace OpenEmulationData.GraphQL.Data;

/// <summary>
/// What the members of an entity mean: <c>Id</c> is the unique key; a member whose type has an <c>Id</c> is a navigation, and
/// <c>ParentId</c> beside <c>Parent</c> its foreign key; a member that can be set and is no navigation is a column.
/// </summary>
internal static class EntityConventions
{
    public static PropertyInfo GetKey(Type entity) => entity.GetProperty("Id")
        ?? throw new InvalidOperationException($"{entity} has no property Id: it cannot be paged or loaded by key.");

    public static bool IsNavigation(PropertyInfo property) => IsEntity(property.PropertyType);

    public static bool IsColumn(PropertyInfo property) =>
        property.CanWrite && !IsEntity(GetItemType(property.PropertyType) ?? property.PropertyType);

    public static IEnumerable<PropertyInfo> GetColumns(Type entity) =>
        entity.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static p => p.GetIndexParameters().Length == 0 && IsColumn(p));

    public static IEnumerable<PropertyInfo> GetForeignKeys(Type entity) =>
        GetColumns(entity).Where(static p => p.Name.EndsWith("Id", StringComparison.Ordinal));

    /// <summary>The foreign key of a navigation, or null when there is none beside it.</summary>
    public static PropertyInfo? FindForeignKey(PropertyInfo navigation) => navigation.DeclaringType!.GetProperty(navigation.Name + "Id");

    /// <summary>Whether a navigation may lead nowhere: unless its foreign key cannot be null.</summary>
    public static bool IsOptional(PropertyInfo navigation) =>
        FindForeignKey(navigation) is not { PropertyType.IsValueType: true } key || IsNullable(key.PropertyType);

    public static bool IsNullable(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;

    /// <summary>The type of the items of a collection, or null when the type is none; text is none.</summary>
    public static Type? GetItemType(Type type) => type == typeof(string) || !typeof(IEnumerable).IsAssignableFrom(type)
        ? null
        : type.IsArray ? type.GetElementType()
        : new[] { type }.Concat(type.GetInterfaces())
            .FirstOrDefault(static t => t.IsGenericType && t.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    private static bool IsEntity(Type type) => type.IsClass && type != typeof(string) && type.GetProperty("Id") is not null;
}
