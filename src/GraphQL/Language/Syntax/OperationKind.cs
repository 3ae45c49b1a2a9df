namespace OpenEmulationData.GraphQL.Language;

/// <summary>The three kinds of operation. <see href="https://spec.graphql.org/September2025/#OperationType"/></summary>
public enum OperationKind
{
    /// <summary>A read.</summary>
    Query,

    /// <summary>A write followed by a read.</summary>
    Mutation,

    /// <summary>A read repeated for every event of a source stream.</summary>
    Subscription,
}
