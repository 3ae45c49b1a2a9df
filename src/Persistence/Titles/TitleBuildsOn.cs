namespace OpenEmulationData.Persistence.Titles;

/// <summary>A holder of <see cref="Title"/> normally holds <see cref="Base"/> in the same year too.</summary>
public sealed class TitleBuildsOn
{
    public int TitleId { get; set; }

    public AwardTitle Title { get; set; } = null!;

    public int BaseId { get; set; }

    public AwardTitle Base { get; set; } = null!;
}
