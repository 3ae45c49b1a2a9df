namespace OpenEmulationData.Persistence.Statistics.Querying;

/// <summary>How finely the cube is read.</summary>
internal enum CellDetail
{
    /// <summary>As coarsely as the question allows.</summary>
    Coarsest,

    /// <summary>Year by year.</summary>
    Years,

    /// <summary>Cell by cell.</summary>
    Cells,
}
