using Microsoft.Extensions.Options;
using OpenEmulationData.Api.Hosting;
using OpenEmulationData.GraphQL;

namespace OpenEmulationData.Api.Identity;

/// <summary>What each consumer may ask for in one request: the press more than the public, everything else alike.</summary>
internal sealed class ConsumerLimits(IOptions<GraphQLLimits> limits, IOptions<PressLimits> press)
{
    private readonly GraphQLLimits _public = limits.Value;
    private readonly GraphQLLimits _press = limits.Value with
    {
        MaxPageSize = Math.Max(press.Value.MaxPageSize, limits.Value.MaxPageSize),
        Cost = Math.Max(press.Value.Cost, limits.Value.Cost),
    };

    /// <summary>The limits of a consumer.</summary>
    public GraphQLLimits Of(Consumer consumer) => consumer.Kind is ConsumerKind.Public ? _public : _press;
}
