namespace OpenEmulationData.Persistence.Releases;

/// <summary>How many entities of each kind a release holds.</summary>
public sealed class ReleaseCounts
{
    public int Campaigns { get; set; }

    public int Clusters { get; set; }

    public int AwardTitles { get; set; }

    public int AdministrativeUnits { get; set; }

    public int Organizations { get; set; }

    public int Individuals { get; set; }

    public int Awards { get; set; }

    public int AwardTallies { get; set; }

    public int ReportedFigures { get; set; }

    public int Events { get; set; }

    public int Pacts { get; set; }

    public int LegalDocuments { get; set; }

    public int Sources { get; set; }

    public int Citations { get; set; }
}
