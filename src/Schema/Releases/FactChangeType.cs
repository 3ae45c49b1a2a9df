using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence.Releases;

namespace OpenEmulationData.Schema.Releases;

/// <summary>What became of one fact from one release to another (thay đổi).</summary>
[ObjectType<FactChange>]
internal static class FactChangeType
{
    internal static void Configure(IObjectTypeDescriptor<FactChange> descriptor) => descriptor.Ignore(c => c.Position);
}
