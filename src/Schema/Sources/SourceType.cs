using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence.Sources;

namespace OpenEmulationData.Schema.Sources;

/// <summary>Where facts were printed (nguồn): an article, a page, a data set.</summary>
[ObjectType<Source>, Node(IdField = nameof(Source.Code))]
internal static class SourceType;
