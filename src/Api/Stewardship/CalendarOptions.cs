namespace OpenEmulationData.Api.Stewardship;

/// <summary>The section <c>Calendar</c>: what the Government of Viet Nam decides about the days of a single year.</summary>
internal sealed record CalendarOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Calendar";

    /// <summary>Days that are free besides those of the law.</summary>
    public DateOnly[] DaysOff { get; init; } = [];

    /// <summary>Days that are worked though they would be free.</summary>
    public DateOnly[] DaysWorked { get; init; } = [];
}
