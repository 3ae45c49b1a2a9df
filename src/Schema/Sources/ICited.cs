using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence.Sources;

namespace OpenEmulationData.Schema.Sources;

/// <summary>A recorded fact: says where it was printed (nguồn).</summary>
[InterfaceType, GraphQLName("Cited")]
internal interface ICited
{
    /// <summary>The places where the fact was printed, the most important first.</summary>
    IReadOnlyList<Citation> Citations { get; }
}
