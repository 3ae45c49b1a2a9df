using OpenEmulationData.Persistence.Export;
using OpenEmulationData.Persistence.Import;

namespace OpenEmulationData.Api.Commands;

/// <summary>The faults of a package as a table for a spreadsheet.</summary>
internal static class FaultReport
{
    public static async Task WriteAsync(FileInfo file, IReadOnlyList<PackageFault> faults, CancellationToken cancellationToken)
    {
        file.Directory?.Create();
        await File.WriteAllBytesAsync(file.FullName, FaultTable.ToCsv(faults), cancellationToken);
    }
}
