using Microsoft.Extensions.Options;

namespace OpenEmulationData.Api.Hosting;

/// <summary>Tells faults of the operator's side from our own.</summary>
internal static class StartFailure
{
    /// <summary>What to tell the operator, or null when the fault is ours and the stack trace is wanted.</summary>
    public static string? Describe(Exception exception) => exception switch
    {
        OptionsValidationException options => string.Join(Environment.NewLine, options.Failures),
        InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" } binding => binding.Message,
        IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } inUse => inUse.Message,
        _ => null,
    };
}
