using System.Reflection;

namespace OpenEmulationData.GraphQL.Data;

/// <summary>
/// How text is made comparable. The convention: beside a searchable member <c>Name</c> stands <c>NameFolded</c>, beside a member that is
/// ordered by stands <c>NameSort</c>, so that search and order are the same on every database.
/// </summary>
public interface ITextFolding
{
    /// <summary>Folds text: no accents, lower case, one space between words.</summary>
    string Fold(string text);

    /// <summary>The folded sibling of a member, or null when it is not searchable.</summary>
    static PropertyInfo? FindFolded(PropertyInfo property) => Find(property, "Folded");

    /// <summary>The member to order by in place of a member: its sort sibling, or itself.</summary>
    static PropertyInfo FindSort(PropertyInfo property) => Find(property, "Sort") ?? property;

    private static PropertyInfo? Find(PropertyInfo property, string suffix) => property.PropertyType == typeof(string)
        ? property.DeclaringType!.GetProperty(property.Name + suffix, typeof(string))
        : null;
}
