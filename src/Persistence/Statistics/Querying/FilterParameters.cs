using System.Globalization;

namespace OpenEmulationData.Persistence.Statistics.Querying;

/// <summary>
/// The parameters that a filter's values go into. Their names do not depend on the values, so that a statement serves all filters of its shape.
/// </summary>
internal static class FilterParameters
{
    public const string Units = "@units";
    public const string Titles = "@titles";
    public const string Campaigns = "@campaigns";
    public const string Clusters = "@clusters";

    // Most filters have one range, or none.
    public static string From(int range) => range == 0 ? "@from0" : "@from" + range.ToString(CultureInfo.InvariantCulture);

    public static string To(int range) => range == 0 ? "@to0" : "@to" + range.ToString(CultureInfo.InvariantCulture);

    /// <summary>Adds the values; those of enums are constants in the statement.</summary>
    public static void Add(ICollection<KeyValuePair<string, object?>> parameters, StatisticsFilter filter)
    {
        AddSet(parameters, Units, filter.Units);
        AddSet(parameters, Titles, filter.Titles);
        AddSet(parameters, Campaigns, filter.Campaigns);
        AddSet(parameters, Clusters, filter.Clusters);
        int range = 0;
        foreach (YearRange years in filter.Years ?? [])
        {
            parameters.Add(new(From(range), years.From));
            parameters.Add(new(To(range), years.To));
            range++;
        }
    }

    private static void AddSet(ICollection<KeyValuePair<string, object?>> parameters, string name, IReadOnlyCollection<int>? keys)
    {
        if (keys is not null)
        {
            parameters.Add(new(name, StatisticsCommand.Json(keys)));
        }
    }
}
