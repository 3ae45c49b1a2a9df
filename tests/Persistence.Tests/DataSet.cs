namespace OpenEmulationData.Persistence.Tests;

/// <summary>The data package of the repository, and copies of it with something changed.</summary>
internal static class DataSet
{
    /// <summary>The folder of the package.</summary>
    public static string Folder { get; } = Find();

    /// <summary>A copy of the package, one file of which is changed; the caller deletes it.</summary>
    public static DirectoryInfo CopyWith(string file, Func<string, string> change)
    {
        DirectoryInfo copy = Directory.CreateTempSubdirectory("package-");
        foreach (string path in Directory.EnumerateFiles(Folder))
        {
            File.Copy(path, Path.Combine(copy.FullName, Path.GetFileName(path)));
        }

        string changed = Path.Combine(copy.FullName, file);
        string before = File.ReadAllText(changed);
        string after = change(before);
        Assert.NotEqual(before, after);
        File.WriteAllText(changed, after);
        return copy;
    }

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "data", "vietnam", "datapackage.json")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder!.FullName, "data", "vietnam");
    }
}
