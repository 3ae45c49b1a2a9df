using OpenEmulationData.Persistence.Clusters;
using OpenEmulationData.Persistence.Events;
using OpenEmulationData.Persistence.Tallies;
using OpenEmulationData.Persistence.Text;
using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Figures;

/// <summary>A printed figure that does not count awards.</summary>
public sealed class ReportedFigure
{
    public int Id { get; set; }

    /// <summary>The code of the figure, the same in every release.</summary>
    public string Code { get; set; } = "";

    /// <summary>What is counted, as a name for programs.</summary>
    public string Indicator { get; set; } = "";

    /// <summary>What is counted, in Vietnamese.</summary>
    public string IndicatorText { get; set; } = "";

    /// <summary>The figure as text; several values are separated by a bar.</summary>
    public string Value { get; set; } = "";

    /// <summary>What one of it is.</summary>
    public string UnitOfMeasure { get; set; } = "";

    /// <summary>How exact the figure is.</summary>
    public CountPrecision Precision { get; set; }

    /// <summary>The word printed before the figure: hơn, gần.</summary>
    public string? Qualifier { get; set; }

    public int? UnitId { get; set; }

    /// <summary>The territory, in the version of that time.</summary>
    public AdministrativeUnit? Unit { get; set; }

    /// <summary>The year that the figure is for.</summary>
    public int? Year { get; set; }

    /// <summary>The day that the figure is for.</summary>
    public PartialDate? AsOf { get; set; }

    public int? ClusterId { get; set; }

    /// <summary>The cluster that the figure is about.</summary>
    public Cluster? Cluster { get; set; }

    public int? EventId { get; set; }

    /// <summary>The meeting at which it was told.</summary>
    public Event? Event { get; set; }
}
