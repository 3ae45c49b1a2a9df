using System.Reflection;
using OpenEmulationData.GraphQL.Data;

namespace OpenEmulationData.GraphQL.Types;

/// <summary>
/// Which properties of a runtime type belong to the schema. Left out are the database key, foreign keys beside their navigation, the folded
/// and sort siblings of text, and what the type's descriptor ignores; collections of entities can be filtered by but are no fields.
/// </summary>
internal static class EntityMembers
{
    /// <summary>The properties that are fields of the object type.</summary>
    public static IEnumerable<PropertyInfo> Readable(Type type, ObjectTypeDescriptor descriptor) =>
        Visible(type, descriptor).Where(p => !IsEntityCollection(p) && !descriptor.FilteredOnly.Contains(p.Name));

    /// <summary>The properties that can be filtered by: columns, navigations and collections of entities.</summary>
    public static IEnumerable<PropertyInfo> Filterable(Type type, ObjectTypeDescriptor descriptor) =>
        Visible(type, descriptor).Where(static p => EntityConventions.IsColumn(p) || EntityConventions.IsNavigation(p) || IsEntityCollection(p));

    /// <summary>The properties that can be ordered by: columns and navigations.</summary>
    public static IEnumerable<PropertyInfo> Sortable(Type type, ObjectTypeDescriptor descriptor) =>
        Visible(type, descriptor).Where(static p => EntityConventions.IsColumn(p) || EntityConventions.IsNavigation(p));

    private static bool IsEntityCollection(PropertyInfo property) =>
        EntityConventions.GetItemType(property.PropertyType) is { IsClass: true } item && item != typeof(string) && !property.CanWrite
        && property.PropertyType.GetGenericTypeDefinition() == typeof(ICollection<>);

    private static IEnumerable<PropertyInfo> Visible(Type type, ObjectTypeDescriptor descriptor) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.GetIndexParameters().Length == 0 && !descriptor.Ignored.Contains(p.Name) && !IsInternal(type, p));

    private static bool IsInternal(Type type, PropertyInfo property)
    {
        var name = property.Name;
        return name == "Id"
            || (name.EndsWith("Id", StringComparison.Ordinal) && type.GetProperty(name[..^2]) is not null)
            || IsSibling("Folded")
            || IsSibling("Sort");

        bool IsSibling(string suffix) => name.EndsWith(suffix, StringComparison.Ordinal) && type.GetProperty(name[..^suffix.Length]) is not null;
    }
}
