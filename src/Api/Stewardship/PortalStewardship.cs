using Microsoft.Extensions.Options;
using OpenEmulationData.Api.Identity;
using OpenEmulationData.Persistence.Stewardship;
using OpenEmulationData.Schema.Stewardship;

namespace OpenEmulationData.Api.Stewardship;

/// <summary>Registers what stewards' mutations need.</summary>
internal static class PortalStewardship
{
    public static void AddPortalStewardship(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<CalendarOptions>()
            .Bind(configuration.GetSection(CalendarOptions.Section), static binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateOnStart();
        services.AddSingleton(static provider =>
        {
            var days = provider.GetRequiredService<IOptions<CalendarOptions>>().Value;
            return new WorkingDays(days.DaysOff, days.DaysWorked);
        });
        services.AddScoped<StewardDesk>();
        services.AddScoped<RequestUploads>();
        services.AddScoped<IUploads>(static provider => provider.GetRequiredService<RequestUploads>());
        services.AddScoped<RepeatedRequests>();
        services.AddScoped(static provider =>
            new Actor(Consumer.Of(provider.GetRequiredService<IHttpContextAccessor>().HttpContext!).Subject ?? "unknown"));
    }
}
