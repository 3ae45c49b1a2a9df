using OpenEmulationData.Persistence.Packages;

namespace OpenEmulationData.Persistence.Generation;

/// <summary>The bodies of each unit, which collective awards go to.</summary>
internal sealed class GeneratedBodies(CsvBuffer rows)
{
    private static readonly string[] OfProvince =
    [
        "Ủy ban nhân dân", "Liên đoàn Lao động", "Ủy ban Mặt trận Tổ quốc", "Bộ Chỉ huy Quân sự", "Trường Chính trị", "Trung tâm Phục vụ hành chính công",
        "Hội đồng nhân dân", "Ban Tuyên giáo Tỉnh ủy", "Sở Giáo dục và Đào tạo", "Sở Y tế", "Sở Xây dựng", "Sở Tài chính",
    ];

    private static readonly string[] OfDistrict =
        ["Ủy ban nhân dân", "Liên đoàn Lao động", "Ủy ban Mặt trận Tổ quốc", "Ban Chỉ huy Quân sự", "Trường Trung học phổ thông", "Phòng Giáo dục và Đào tạo"];

    private static readonly string[] OfCommune = ["Ủy ban nhân dân", "Trường Tiểu học"];

    private readonly Dictionary<string, (string Code, string Name)[]> _bodies = new(StringComparer.Ordinal);

    /// <summary>The bodies of a unit version.</summary>
    public (string Code, string Name)[] Of(GeneratedUnit unit) => _bodies[unit.Version];

    public void WriteAll(GeneratedUnits units)
    {
        Write(units.Provinces.Concat(units.Provinces.Select(province => units.ProvinceNow(province.Province))), OfProvince, "PROVINCE");
        Write(units.Districts, OfDistrict, "DISTRICT");
        Write(units.Communes.Concat(units.CommunesNow), OfCommune, "COMMUNE");
    }

    private void Write(IEnumerable<GeneratedUnit> units, string[] names, string level)
    {
        foreach (GeneratedUnit unit in units)
        {
            if (!_bodies.ContainsKey(unit.Version))
            {
                _bodies.Add(unit.Version, [.. names.Select((name, place) => Write(unit, $"O-{unit.Version}-{place + 1}", name, level))]);
            }
        }
    }

    private (string Code, string Name) Write(GeneratedUnit unit, string code, string kind, string level)
    {
        string name = $"{kind} {unit.Name}";
        rows.WriteRow("organizations", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["org_id"] = code,
            ["name_vi"] = name,
            ["kind"] = kind switch
            {
                "Ủy ban nhân dân" => "PEOPLES_COMMITTEE",
                "Hội đồng nhân dân" => "PEOPLES_COUNCIL",
                "Liên đoàn Lao động" => "TRADE_UNION",
                "Ủy ban Mặt trận Tổ quốc" => "FRONT",
                "Bộ Chỉ huy Quân sự" or "Ban Chỉ huy Quân sự" => "MILITARY",
                "Trường Chính trị" => "POLITICAL_SCHOOL",
                "Trung tâm Phục vụ hành chính công" => "SERVICE_CENTER",
                "Ban Tuyên giáo Tỉnh ủy" => "PARTY_COMMISSION",
                _ => "STATE_ORGAN",
            },
            ["level"] = level,
            ["unit_code"] = unit.Code,
            ["unit_version_id"] = unit.Version,
            ["source_id"] = PackageGenerator.SourceCode,
        });
        return (code, name);
    }
}
