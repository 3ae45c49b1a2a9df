namespace OpenEmulationData.Persistence.Import;

/// <summary>What to import, and how.</summary>
/// <param name="Folder">The folder of the package, which holds <c>datapackage.json</c> and the files it describes.</param>
public sealed record ImportRequest(string Folder)
{
    /// <summary>What to say about the release.</summary>
    public string? Note { get; init; }

    /// <summary>Whether everything is checked and nothing written.</summary>
    public bool DryRun { get; init; }

    /// <summary>What tests run first on the connection that writes, to make it fail; in the dialect of the database.</summary>
    internal string? Preamble { get; init; }

    /// <summary>Is told how far the import is, on the importing thread.</summary>
    public Action<ImportProgress>? Progress { get; init; }
}
