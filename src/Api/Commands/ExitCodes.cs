namespace OpenEmulationData.Api.Commands;

/// <summary>What the verbs return to the shell.</summary>
internal static class ExitCodes
{
    /// <summary>Done; for an import also: nothing to do.</summary>
    public const int Done = 0;

    /// <summary>The package was refused, or the work could not be done; standard error says why.</summary>
    public const int Failed = 1;

    /// <summary>The command line makes no sense.</summary>
    public const int BadUsage = 2;
}
