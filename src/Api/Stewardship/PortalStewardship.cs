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
            .Validate(
                static o => CalendarOptions.Read(o.DaysOff) is not null && CalendarOptions.Read(o.DaysWorked) is not null,
                $"Everything in {CalendarOptions.Section} must be a day like 2026-09-01.")
            .ValidateOnStart();
        services.AddSingleton(static provider =>
        {
            var days = provider.GetRequiredService<IOptions<CalendarOptions>>().Value;
            return new WorkingDays(CalendarOptions.Read(days.DaysOff)!, CalendarOptions.Read(days.DaysWorked)!);
        });
        services.AddScoped<StewardDesk>();
        services.AddScoped<RequestUploads>();
        services.AddScoped<IUploads>(static provider => provider.GetRequiredService<RequestUploads>());
        services.AddScoped<RepeatedRequests>();
        services.AddScoped(static provider => new Actor(provider.GetRequiredService<IdentifiedConsumer>().Consumer.Subject ?? "unknown"));
    }
}
