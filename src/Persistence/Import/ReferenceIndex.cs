using OpenEmulationData.Persistence.Packages;

namespace OpenEmulationData.Persistence.Import;

/// <summary>The values of the columns that foreign keys of the package point to, and what is still to be looked up in them.</summary>
internal sealed class ReferenceIndex
{
    private readonly Dictionary<(string Resource, string Field), HashSet<string>> _values = [];

    public ReferenceIndex(PackageDescriptor package)
    {
        foreach (ResourceDescriptor resource in package.Resources)
        {
            foreach (ForeignKeyDescriptor key in resource.Schema.ForeignKeys)
            {
                _values.TryAdd((Target(resource.Name, key), key.Reference.Fields[0]), new HashSet<string>(StringComparer.Ordinal));
            }
        }
    }

    /// <summary>The resource that a foreign key of another one points to.</summary>
    public static string Target(string resource, ForeignKeyDescriptor key) =>
        key.Reference.Resource.Length == 0 ? resource : key.Reference.Resource;

    /// <summary>The known values of a column, null when no foreign key points to it.</summary>
    public HashSet<string>? ValuesOf(string resource, string field) => _values.GetValueOrDefault((resource, field));
}
