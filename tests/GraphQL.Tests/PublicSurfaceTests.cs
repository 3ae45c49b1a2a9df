using OpenEmulationData.TestSupport;
using PublicApiGenerator;

namespace OpenEmulationData.GraphQL.Tests;

/// <summary>What is public in the engine is what was approved: a change of it is a decision, not an accident.</summary>
public sealed class PublicSurfaceTests
{
    [Fact]
    public void Surface_Should_BeTheApprovedOne() => Snapshot.Match(typeof(GraphQLEngine).Assembly.GeneratePublicApi(new ApiGeneratorOptions
    {
        IncludeAssemblyAttributes = false,
        DenyNamespacePrefixes = [],
    }));
}
