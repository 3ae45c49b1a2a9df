using System.Globalization;

namespace OpenEmulationData.Api.Diagnostics;

/// <summary><c>/diagnostics/allocations</c>: the bytes allocated since the start, for benchmarks. Off unless <c>Diagnostics:Allocations</c> is true.</summary>
internal static class AllocationEndpoint
{
    public static void MapAllocations(this WebApplication app)
    {
        if (app.Configuration.GetValue<bool>("Diagnostics:Allocations"))
        {
            app.MapGet("/diagnostics/allocations", static () => GC.GetTotalAllocatedBytes().ToString(CultureInfo.InvariantCulture));
        }
    }
}
