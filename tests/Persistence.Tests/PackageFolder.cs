namespace OpenEmulationData.Persistence.Tests;

/// <summary>A folder with a copy of the data package, to change and import; deleted with the test.</summary>
internal sealed class PackageFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("package-");

    /// <summary>The folder.</summary>
    public string Path => _folder.FullName;

    /// <summary>A copy of the data set.</summary>
    public static PackageFolder OfDataSet()
    {
        PackageFolder folder = new();
        foreach (string file in Directory.EnumerateFiles(DataSet.Folder))
        {
            System.IO.File.Copy(file, folder.File(System.IO.Path.GetFileName(file)));
        }

        return folder;
    }

    /// <summary>A folder without files.</summary>
    public static PackageFolder Empty() => new();

    /// <summary>The files by name, each as text that holds every byte.</summary>
    public SortedDictionary<string, string> Read() => ReadFolder(Path);

    /// <summary>The files of any folder by name, each as text that holds every byte.</summary>
    public static SortedDictionary<string, string> ReadFolder(string path) =>
        new(Directory.EnumerateFiles(path).ToDictionary(file => System.IO.Path.GetFileName(file), file => Convert.ToBase64String(System.IO.File.ReadAllBytes(file))), StringComparer.Ordinal);

    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Replaces the first occurrence of a text in a file.</summary>
    public PackageFolder Change(string file, string before, string after)
    {
        string text = System.IO.File.ReadAllText(File(file));
        int place = text.IndexOf(before, StringComparison.Ordinal);
        Assert.True(place >= 0, before);
        System.IO.File.WriteAllText(File(file), string.Concat(text.AsSpan(0, place), after, text.AsSpan(place + before.Length)));
        return this;
    }

    /// <summary>Adds text at the end of a file.</summary>
    public PackageFolder Append(string file, string text)
    {
        System.IO.File.AppendAllText(File(file), text);
        return this;
    }

    /// <summary>Writes a file.</summary>
    public PackageFolder Write(string file, byte[] bytes)
    {
        System.IO.File.WriteAllBytes(File(file), bytes);
        return this;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
