using System.Text.Json;
using OpenEmulationData.Persistence.Packages;

namespace OpenEmulationData.Persistence.Import;

/// <summary>Reads <c>datapackage.json</c>.</summary>
internal static class PackageDescriptorReader
{
    public const string FileName = PackageFormat.DescriptionFile;

    /// <summary>The description of the package in the folder; null, with a fault, when there is none to be read.</summary>
    public static async Task<PackageDescriptor?> ReadAsync(string folder, FaultCollector faults, CancellationToken cancellationToken)
    {
        string path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            faults.Add(FileName, 0, null, null, "the file is missing", "put it into the folder of the package");
            return null;
        }

        try
        {
            await using FileStream stream = File.OpenRead(path);
            PackageDescriptor? package = await JsonSerializer.DeserializeAsync<PackageDescriptor>(stream, PackageFormat.Json, cancellationToken);
            if (package is not null && Check(package, folder, faults))
            {
                return package with { Resources = [.. package.Resources.Select(WithKeysOfFormat)] };
            }
        }
        catch (JsonException exception)
        {
            faults.Add(FileName, (int)(exception.LineNumber ?? 0) + 1, exception.Path, null, "not a description of a data package", "mend the JSON; docs/data-package.md says what it holds");
        }

        return null;
    }

    /// <summary>Keys and references hold whether or not a package describes them.</summary>
    private static ResourceDescriptor WithKeysOfFormat(ResourceDescriptor resource)
    {
        if (PackageFormat.Description.Resources.FirstOrDefault(other => other.Name == resource.Name) is not { } format)
        {
            return resource;
        }

        IEnumerable<ForeignKeyDescriptor> added = format.Schema.ForeignKeys.Where(key =>
            !resource.Schema.ForeignKeys.Any(own => own.Fields[0] == key.Fields[0] && own.Reference.Resource == key.Reference.Resource));
        return resource with
        {
            Schema = resource.Schema with { PrimaryKey = format.Schema.PrimaryKey, ForeignKeys = [.. resource.Schema.ForeignKeys, .. added] },
        };
    }

    private static bool Check(PackageDescriptor package, string folder, FaultCollector faults)
    {
        foreach (ResourceDescriptor resource in package.Resources)
        {
            if (Path.GetFileName(resource.Path) != resource.Path)
            {
                faults.Add(FileName, 0, resource.Name, resource.Path, "a file of the package lies in its folder", "name the file alone, without folders");
            }
            else if (!File.Exists(Path.Combine(folder, resource.Path)))
            {
                faults.Add(resource.Path, 0, null, null, "the file is missing", "put it into the folder of the package");
            }

            foreach (FieldDescriptor field in resource.Schema.Fields.Where(field => !FieldRule.Types.Contains(field.Type)))
            {
                faults.Add(FileName, 0, $"{resource.Name}.{field.Name}", field.Type, "the type is not known", $"use one of {string.Join(", ", FieldRule.Types.Order(StringComparer.Ordinal))}");
            }
        }

        return !faults.Any;
    }
}
