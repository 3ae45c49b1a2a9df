using System.Globalization;
using OpenEmulationData.Persistence.Packages;

namespace OpenEmulationData.Persistence.Generation;

/// <summary>What awards are given in: sources, titles, campaigns, clusters, events, pacts.</summary>
internal static class GeneratedFrame
{
    /// <summary>The years of the awards.</summary>
    public const int FirstYear = 2016;

    public const int LastYear = 2025;

    private static readonly string[] ClusterNames =
    [
        "các tỉnh Trung du và miền núi phía Bắc", "các tỉnh Đồng bằng sông Hồng", "các tỉnh Bắc Trung Bộ", "các tỉnh Duyên hải miền Trung",
        "các tỉnh Tây Nguyên", "các tỉnh Đông Nam Bộ", "các tỉnh Tây Nam Bộ",
    ];

    public static IEnumerable<int> Years => Enumerable.Range(FirstYear, LastYear - FirstYear + 1);

    public static string SourceOf(int province, int year) => string.Create(CultureInfo.InvariantCulture, $"G-{province + 1:00}-{year}");

    public static string CampaignOf(int province, int year) => string.Create(CultureInfo.InvariantCulture, $"C-{province + 1:00}-{year}");

    public static string ClusterOf(int province) => $"CL-{(province / 9) + 1}";

    public static void WriteSources(CsvBuffer rows, GeneratedUnits units)
    {
        Write(rows, "sources", ("source_id", PackageGenerator.SourceCode), ("kind", "DATA"), ("publisher", "Open Emulation Data"), ("title", "Generated data"), ("language", "vi"));
        foreach (GeneratedUnit province in units.Provinces)
        {
            foreach (int year in Years)
            {
                Write(
                    rows,
                    "sources",
                    ("source_id", SourceOf(province.Province, year)),
                    ("kind", "EXTERNAL"),
                    ("publisher", $"Cổng thông tin {province.Name}"),
                    ("title", $"Danh sách khen thưởng năm {Text(year)}"),
                    ("published_date", $"{Text(year + 1)}-03"),
                    ("language", "vi"));
            }
        }
    }

    public static void WriteTitles(CsvBuffer rows)
    {
        foreach (Dictionary<string, string> row in PackageTemplate.ReadRows("award_titles.csv").Where(row => row["local_unit_code"].Length == 0))
        {
            row["source_id"] = PackageGenerator.SourceCode;
            row["locator"] = "";
            rows.WriteRow("award_titles", row);
        }
    }

    public static void WriteCampaigns(CsvBuffer rows, GeneratedUnits units)
    {
        foreach (int year in Years)
        {
            Write(
                rows,
                "campaigns",
                ("campaign_id", $"C-VN-{Text(year)}"),
                ("name_vi", $"Phong trào thi đua yêu nước năm {Text(year)}"),
                ("kind", "REGULAR"),
                ("level", "NATIONAL"),
                ("unit_code", "VN"),
                ("period_start", Text(year)),
                ("period_end", Text(year)),
                ("launch_date", $"{Text(year)}-01"),
                ("source_id", PackageGenerator.SourceCode));
            foreach (GeneratedUnit province in units.Provinces)
            {
                Write(
                    rows,
                    "campaigns",
                    ("campaign_id", CampaignOf(province.Province, year)),
                    ("name_vi", $"{province.Name} chung sức xây dựng nông thôn mới năm {Text(year)}"),
                    ("kind", "THEMATIC"),
                    ("level", "PROVINCE"),
                    ("unit_code", province.Code),
                    ("period_start", Text(year)),
                    ("period_end", Text(year)),
                    ("parent_campaign_id", $"C-VN-{Text(year)}"),
                    ("source_id", PackageGenerator.SourceCode));
            }
        }
    }

    public static void WriteClusters(CsvBuffer rows)
    {
        for (int cluster = 0; cluster < ClusterNames.Length; cluster++)
        {
            Write(
                rows,
                "clusters",
                ("cluster_id", $"CL-{Text(cluster + 1)}"),
                ("name_vi", $"Cụm thi đua {ClusterNames[cluster]}"),
                ("kind", "CLUSTER"),
                ("level", "NATIONAL"),
                ("unit_code", "VN"),
                ("reported_member_count", "9"),
                ("member_precision", "EXACT"),
                ("source_id", PackageGenerator.SourceCode));
        }
    }

    public static void WriteMemberships(CsvBuffer rows, GeneratedUnits units)
    {
        foreach (GeneratedUnit province in units.Provinces)
        {
            Write(
                rows,
                "cluster_memberships",
                ("cluster_id", ClusterOf(province.Province)),
                ("unit_code", province.Code),
                ("unit_version_id", province.Version),
                ("member_name_vi", province.Name),
                ("valid_to", "2024-12-31"),
                ("basis", "STATED"),
                ("source_id", PackageGenerator.SourceCode));
        }
    }

    public static void WriteLeaderships(CsvBuffer rows, GeneratedUnits units)
    {
        foreach (int year in Years.SkipLast(1))
        {
            for (int cluster = 0; cluster < ClusterNames.Length; cluster++)
            {
                foreach (string role in (string[])["LEAD", "DEPUTY"])
                {
                    GeneratedUnit leader = units.Provinces[(cluster * 9) + ((year + (role == "LEAD" ? 0 : 1)) % 9)];
                    Write(
                        rows,
                        "cluster_leadership",
                        ("cluster_id", $"CL-{Text(cluster + 1)}"),
                        ("year", Text(year)),
                        ("unit_code", leader.Code),
                        ("unit_version_id", leader.Version),
                        ("role", role),
                        ("basis", "STATED"),
                        ("source_id", PackageGenerator.SourceCode));
                }
            }
        }
    }

    public static void WriteEvents(CsvBuffer rows, GeneratedUnits units)
    {
        foreach (int year in Years)
        {
            foreach (GeneratedUnit province in units.Provinces)
            {
                Write(
                    rows,
                    "events",
                    ("event_id", $"EV-{province.Code}-{Text(year)}"),
                    ("kind", "REVIEW"),
                    ("date", $"{Text(year + 1)}-01-{Text(10 + (province.Province % 20))}"),
                    ("date_precision", "DAY"),
                    ("subject_year", Text(year)),
                    ("name_vi", $"Hội nghị tổng kết công tác thi đua, khen thưởng năm {Text(year)} {province.Name}"),
                    ("host_unit_code", province.Code),
                    ("host_unit_version_id", province.Version),
                    ("cluster_id", ClusterOf(province.Province)),
                    ("campaign_id", CampaignOf(province.Province, year)),
                    ("source_id", SourceOf(province.Province, year)));
            }
        }
    }

    public static void WritePacts(CsvBuffer rows)
    {
        foreach (int year in Years)
        {
            for (int cluster = 1; cluster <= ClusterNames.Length; cluster++)
            {
                Write(
                    rows,
                    "pacts",
                    ("pact_id", $"PA-{Text(cluster)}-{Text(year)}"),
                    ("year", Text(year)),
                    ("date", $"{Text(year)}-02"),
                    ("cluster_id", $"CL-{Text(cluster)}"),
                    ("signatory_count", "9"),
                    ("source_id", PackageGenerator.SourceCode));
            }
        }
    }

    public static void WriteFigures(CsvBuffer rows, GeneratedUnits units, SeededRandom random)
    {
        foreach (GeneratedUnit province in units.Provinces)
        {
            Write(
                rows,
                "reported_figures",
                ("figure_id", $"RF-{province.Code}"),
                ("indicator", "clusters_and_blocs_total"),
                ("indicator_vi", "số cụm, khối thi đua"),
                ("value", Text(random.Between(20, 120))),
                ("unit_of_measure", "clusters"),
                ("precision", "EXACT"),
                ("unit_code", province.Code),
                ("unit_version_id", province.Version),
                ("year", Text(2023)),
                ("source_id", SourceOf(province.Province, 2023)));
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Write(CsvBuffer rows, string resource, params ReadOnlySpan<(string Column, string Value)> cells)
    {
        Dictionary<string, string> row = new(StringComparer.Ordinal);
        foreach ((string column, string value) in cells)
        {
            row.Add(column, value);
        }

        rows.WriteRow(resource, row);
    }
}
