using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace OpenEmulationData.Api.Health;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: everything that it needs answers too.</summary>
internal static class HealthEndpoints
{
    public static void AddPortalHealth(this IServiceCollection services) => services.AddHealthChecks()
        .AddCheck<DatabaseCheck>("database")
        .AddCheck<SchemaCheck>("schema");

    public static void MapPortalHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = static _ => false, ResponseWriter = WriteAsync });
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = WriteAsync });
    }

    private static async Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        await using var writer = new Utf8JsonWriter(context.Response.BodyWriter);
        writer.WriteStartObject();
        writer.WriteString("status"u8, Describe(report.Status));
        foreach (var (name, entry) in report.Entries)
        {
            writer.WriteString(name, Describe(entry.Status));
        }

        writer.WriteEndObject();
    }

    private static string Describe(HealthStatus status) => status is HealthStatus.Healthy ? "ok" : "unavailable";
}
