using System.Globalization;

namespace OpenEmulationData.Schema.Tests.Visibility;

/// <summary>An award of a random package, and until when it is under embargo.</summary>
internal sealed record AwardRow(string Code, string Title, string Kind, string Name, string Body, string Unit, string Status, int Year, string Campaign, string Cluster)
{
    private static readonly (string Kind, string[] Titles)[] s_titles =
    [
        ("INDIVIDUAL", ["huan-chuong-lao-dong-hang-ba", "huan-chuong-dung-cam"]),
        ("COLLECTIVE", ["huan-chuong-lao-dong-hang-ba", "huan-chuong-huu-nghi"]),
        ("UNIT", ["tinh-anh-hung", "thanh-pho-anh-hung"]),
    ];

    private static readonly string[] s_units = ["01-v1", "19-v1", "46-v1", "276-v1"];

    public DateTime? EmbargoedUntil { get; init; }

    public DateOnly? ConsultationEnds { get; init; }

    public static AwardRow Random(Random random, string code, IReadOnlyList<DateTime?> embargoes, DateOnly? consultation)
    {
        var (kind, titles) = random.Pick(s_titles);
        var unit = random.Pick(s_units);
        return new AwardRow(
            code,
            random.Pick(titles),
            kind,
            kind is "INDIVIDUAL" ? $"{random.Pick(["Trần", "Lê", "Đỗ"])} {random.Pick(["Ẩn", "Kín", "Ngọc"])} {random.Pick(["Danh", "Sương"])}" : "Như trên",
            kind is "COLLECTIVE" ? random.Pick(["O-LDLD-276", "O-CP"]) : string.Empty,
            unit,
            random.Pick(["CONFERRED", "CONFERRED", "CONFERRED", "REVOKED", "IN_CONSULTATION", "REJECTED"]),
            random.Next(2022, 2025),
            random.Pick(["", "", "C-VN-NTM-1115", "C-VN-TDYN"]),
            random.Pick(["", "", "CL-5TP", "CL-BTB"]))
        {
            EmbargoedUntil = random.Pick(embargoes),
            ConsultationEnds = consultation,
        };
    }

    /// <summary>What becomes of the award in the next release: it is decided, even once more, an embargo is set or lifted, a cell is corrected.</summary>
    public AwardRow Next(Random random, IReadOnlyList<DateTime?> embargoes) => this with
    {
        Status = Status switch
        {
            "IN_CONSULTATION" => random.Pick(["IN_CONSULTATION", "IN_CONSULTATION", "CONFERRED", "REJECTED"]),
            "CONFERRED" => random.Pick(["CONFERRED", "REJECTED", "REVOKED", "IN_CONSULTATION"]),
            "REJECTED" => random.Pick(["REJECTED", "REJECTED", "CONFERRED"]),
            _ => Status,
        },
        Title = random.OneIn(4) ? random.Pick(s_titles.Single(title => title.Kind == Kind).Titles) : Title,
        Unit = random.OneIn(6) ? random.Pick(s_units) : Unit,
        EmbargoedUntil = random.OneIn(2) ? EmbargoedUntil : random.Pick(embargoes),
        Year = random.OneIn(3) ? random.Next(2022, 2025) : Year,
        Name = random.OneIn(4) ? $"{Name} Hai" : Name,
    };

    /// <summary>Whether everybody sees the award at a moment.</summary>
    public bool IsVisible(DateTime moment) =>
        !(EmbargoedUntil > moment) && !(Status is "IN_CONSULTATION" && ConsultationEnds?.ToDateTime(new TimeOnly(17, 0)) <= moment);

    /// <summary>Whether everybody sees the award at some moment from one to another.</summary>
    public bool IsVisible(DateTime from, DateTime to) => IsVisible(from) || IsVisible(to) || (EmbargoedUntil is { } end && end <= to && IsVisible(end));

    /// <summary>The row with the columns of <see cref="Package.Columns"/>.</summary>
    public string ToCsv(string[] columns) => string.Join(',', columns.Select(column => column switch
    {
        "award_id" => Code,
        "title_code" => Title,
        "recipient_kind" => Kind,
        "recipient_name_vi" => Name,
        "recipient_org_id" => Body,
        "recipient_unit_code" => Unit[..Unit.IndexOf('-', StringComparison.Ordinal)],
        "recipient_unit_version_id" => Unit,
        "status" => Status,
        "achievement_year" => Year.ToString(CultureInfo.InvariantCulture),
        "campaign_id" => Campaign,
        "cluster_id" => Cluster,
        "source_id" => "S002",
        "note" => Kind is "INDIVIDUAL" ? $"To {Name} of {Year}." : string.Empty,
        "locator" => "line 17",
        "embargoed_until" => EmbargoedUntil?.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture) ?? string.Empty,
        "consultation_ends" => Status is "IN_CONSULTATION" ? ConsultationEnds?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty : string.Empty,
        _ => string.Empty,
    }));
}
