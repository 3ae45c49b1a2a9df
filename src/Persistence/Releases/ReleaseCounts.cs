namespace OpenEmulationData.Persistence.Releases;

/// <summary>How many entities of each kind a release holds.</summary>
public sealed class ReleaseCounts
{
    /// <summary>Campaigns.</summary>
    public int Campaigns { get; set; }

    /// <summary>Clusters.</summary>
    public int Clusters { get; set; }

    /// <summary>Titles and forms of commendation.</summary>
    public int AwardTitles { get; set; }

    /// <summary>Versions of units.</summary>
    public int AdministrativeUnits { get; set; }

    /// <summary>Bodies, territories as recipients included.</summary>
    public int Organizations { get; set; }

    /// <summary>People and households.</summary>
    public int Individuals { get; set; }

    /// <summary>Named awards.</summary>
    public int Awards { get; set; }

    /// <summary>Printed counts of awards.</summary>
    public int AwardTallies { get; set; }

    /// <summary>Other printed figures.</summary>
    public int ReportedFigures { get; set; }

    /// <summary>Events.</summary>
    public int Events { get; set; }

    /// <summary>Pacts.</summary>
    public int Pacts { get; set; }

    /// <summary>Documents.</summary>
    public int LegalDocuments { get; set; }

    /// <summary>Sources.</summary>
    public int Sources { get; set; }

    /// <summary>Citations.</summary>
    public int Citations { get; set; }
}
