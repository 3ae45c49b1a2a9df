using System.Text.Json;

namespace OpenEmulationData.Persistence.Import;

/// <summary>Reads <c>datapackage.json</c>.</summary>
internal static class PackageDescriptorReader
{
    public const string FileName = "datapackage.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true };

    /// <summary>The description of the package in the folder; null, with a fault, when there is none to be read.</summary>
    public static async Task<PackageDescriptor?> ReadAsync(string folder, FaultCollector faults, CancellationToken cancellationToken)
    {
        string path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            faults.Add(FileName, 0, null, null, "the file is missing");
            return null;
        }

        try
        {
            await using FileStream stream = File.OpenRead(path);
            PackageDescriptor? package = await JsonSerializer.DeserializeAsync<PackageDescriptor>(stream, Options, cancellationToken);
            if (package is not null && Check(package, folder, faults))
            {
                return package;
            }
        }
        catch (JsonException exception)
        {
            faults.Add(FileName, (int)(exception.LineNumber ?? 0) + 1, exception.Path, null, "not a description of a data package");
        }

        return null;
    }

    private static bool Check(PackageDescriptor package, string folder, FaultCollector faults)
    {
        foreach (ResourceDescriptor resource in package.Resources)
        {
            if (Path.GetFileName(resource.Path) != resource.Path)
            {
                faults.Add(FileName, 0, resource.Name, resource.Path, "a file of the package lies in its folder");
            }
            else if (!File.Exists(Path.Combine(folder, resource.Path)))
            {
                faults.Add(resource.Path, 0, null, null, "the file is missing");
            }

            foreach (FieldDescriptor field in resource.Schema.Fields.Where(field => !FieldRule.Types.Contains(field.Type)))
            {
                faults.Add(FileName, 0, $"{resource.Name}.{field.Name}", field.Type, "the type is not known");
            }
        }

        return !faults.Any;
    }
}
