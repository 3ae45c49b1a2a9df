using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence.Sources;

namespace OpenEmulationData.Schema.Sources;

/// <summary>One place in one source where a fact was printed (trích nguồn).</summary>
[ObjectType<Citation>]
internal static class CitationType
{
    internal static void Configure(IObjectTypeDescriptor<Citation> descriptor) => descriptor
        .Ignore(c => c.FactKind)
        .Ignore(c => c.FactId)
        .Ignore(c => c.Ordinal);
}
