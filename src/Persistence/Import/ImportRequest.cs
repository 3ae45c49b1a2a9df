using OpenEmulationData.Persistence.Stewardship;

namespace OpenEmulationData.Persistence.Import;

/// <summary>What to import, and how.</summary>
/// <param name="Folder">The folder of the package, which holds <c>datapackage.json</c> and the files it describes.</param>
public sealed record ImportRequest(string Folder)
{
    /// <summary>What to say about the release.</summary>
    public string? Note { get; init; }

    /// <summary>What goes into the audit trail with the release, in the same transaction; null: nothing.</summary>
    public AuditEntry? Audit { get; init; }

    /// <summary>The release that the package was made from; when another one is published by now nothing is changed. Null: whatever there is.</summary>
    public int? BasedOn { get; init; }

    /// <summary>Whether everything is checked and nothing written.</summary>
    public bool DryRun { get; init; }

    /// <summary>What tests run first on the connection that writes, to make it fail; in the dialect of the database.</summary>
    internal string? Preamble { get; init; }

    /// <summary>Is told how far the import is, on the importing thread.</summary>
    public Action<ImportProgress>? Progress { get; init; }
}
