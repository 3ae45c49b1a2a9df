namespace OpenEmulationData.GraphQL.Validation;

/// <summary>The limits of documents beside those of the parser.</summary>
internal enum DocumentLimit
{
    /// <summary><see cref="GraphQLLimits.Fields"/></summary>
    Fields,

    /// <summary><see cref="GraphQLLimits.Aliases"/></summary>
    Aliases,

    /// <summary><see cref="GraphQLLimits.DirectivesPerLocation"/></summary>
    DirectivesPerLocation,

    /// <summary><see cref="GraphQLLimits.FragmentVisits"/></summary>
    FragmentVisits,

    /// <summary><see cref="GraphQLLimits.FieldMergeComparisons"/></summary>
    FieldMergeComparisons,

    /// <summary><see cref="GraphQLLimits.Depth"/></summary>
    Depth,

    /// <summary>Lists of introspection below one another; not for anyone to choose.</summary>
    IntrospectionDepth,
}
