using Microsoft.Extensions.DependencyInjection;
using OpenEmulationData.GraphQL.Data;

namespace OpenEmulationData.Schema.Units;

/// <summary>The day in Viet Nam, where it begins seven hours before it does in UTC.</summary>
internal sealed class TodayAttribute : RequestValueAttribute
{
    private static readonly TimeSpan s_offset = TimeSpan.FromHours(7);

    public override object GetValue(IServiceProvider services) =>
        DateOnly.FromDateTime(services.GetRequiredService<TimeProvider>().GetUtcNow().ToOffset(s_offset).DateTime);
}
