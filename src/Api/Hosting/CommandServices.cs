namespace OpenEmulationData.Api.Hosting;

/// <summary>What the verbs need that work on the database without serving it. Settings are read as the service reads them.</summary>
internal static class CommandServices
{
    /// <summary>Makes the services; the caller disposes them.</summary>
    /// <param name="settings">Settings in the form of command line arguments.</param>
    /// <exception cref="StartException">A setting makes no sense.</exception>
    public static ServiceProvider Build(string[] settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = settings, ContentRootPath = PortalHost.FindContentRoot() });
        var services = new ServiceCollection();
        services.AddPortalDatabase(DatabaseOptions.Read(builder.Configuration, builder.Environment.ContentRootPath));
        return services.BuildServiceProvider();
    }
}
