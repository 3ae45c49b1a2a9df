using OpenEmulationData.Persistence.Tests;

[assembly: AssemblyFixture(typeof(DataSetFixture))]

namespace OpenEmulationData.Persistence.Tests;

/// <summary>One database with the data set, shared by the tests that only read.</summary>
public sealed class DataSetFixture : IAsyncLifetime
{
    private PortalFile? _file;

    public string ConnectionString => _file!.ConnectionString;

    public PortalDbContext Open() => _file!.Open();

    public async ValueTask InitializeAsync() => _file = await PortalFile.WithDataSetAsync();

    public ValueTask DisposeAsync()
    {
        _file?.Dispose();
        return ValueTask.CompletedTask;
    }
}
