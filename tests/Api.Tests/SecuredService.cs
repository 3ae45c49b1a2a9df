namespace OpenEmulationData.Api.Tests;

/// <summary>One secured service for all tests of a class.</summary>
public abstract class SecuredService : IAsyncLifetime
{
    internal SecuredServer Server { get; private set; } = null!;

    /// <summary>Settings of the class.</summary>
    protected abstract string[] Settings { get; }

    public async ValueTask InitializeAsync() => Server = await SecuredServer.StartAsync(Settings);

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
