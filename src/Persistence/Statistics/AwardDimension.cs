namespace OpenEmulationData.Persistence.Statistics;

/// <summary>What figures can be grouped by.</summary>
public enum AwardDimension
{
    /// <summary>A row for each title; awards for which no title is named are left out.</summary>
    Title = 0,

    /// <summary>A row for each kind of title; awards for which no title is named are left out.</summary>
    TitleKind = 1,

    /// <summary>A row for each level that decides on titles; awards for which no title is named are left out.</summary>
    ConferringLevel = 2,

    /// <summary>A row for each kind of recipient.</summary>
    RecipientKind = 3,

    /// <summary>A row for each year: the last year of the achievement, else the year conferred, else the year proposed.</summary>
    Year = 4,

    /// <summary>A row for each unit that the filter matches, each with everything below it: never add these rows up.</summary>
    Unit = 5,

    /// <summary>A row for each province (tỉnh) and centrally-run city (thành phố trực thuộc Trung ương).</summary>
    Province = 6,

    /// <summary>A row for each campaign (phong trào thi đua); awards without one are left out.</summary>
    Campaign = 7,

    /// <summary>A row for each cluster (cụm, khối thi đua); awards without one are left out.</summary>
    Cluster = 8,

    /// <summary>A row for each status that the filter names; without a filter only what was conferred counts.</summary>
    Status = 9,
}
