namespace OpenEmulationData.Persistence.Import;

/// <summary>Turns the rows of one file of the package into entities.</summary>
internal abstract class ResourceImport(ImportSession session)
{
    /// <summary>The resource's name in the description of the package.</summary>
    public abstract string Resource { get; }

    protected ImportSession Session { get; } = session;

    /// <summary>Takes one row.</summary>
    public abstract void Read(PackageRow row);

    /// <summary>Does what needs all rows of the file.</summary>
    public virtual void Complete()
    {
    }
}
