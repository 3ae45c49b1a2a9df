using System.Globalization;
using OpenEmulationData.Persistence.Packages;

namespace OpenEmulationData.Persistence.Generation;

/// <summary>
/// The country as it was and is: the real provinces in all their versions, and invented districts and communes below
/// them. On 2025-07-01 the districts end and two or three communes at a time become one, right below the province.
/// </summary>
internal sealed class GeneratedUnits
{
    private const string LastDayBefore = "2025-06-30";
    private const string FirstDayAfter = "2025-07-01";

    private readonly CsvBuffer _rows;
    private readonly SeededRandom _random;
    private readonly List<GeneratedUnit> _provincesNow = [];
    private int _districtCodes;
    private int _communeCodes;

    public GeneratedUnits(CsvBuffer rows, SeededRandom random)
    {
        _rows = rows;
        _random = random;
        List<Dictionary<string, string>> provinces = [.. ReadProvinces()];
        foreach (Dictionary<string, string> row in provinces)
        {
            rows.WriteRow("administrative_units", row);
        }

        foreach (Dictionary<string, string> row in provinces.Where(row => row["in_63"] == "YES"))
        {
            string code = row["successor_codes"].Length == 0 ? row["code"] : row["successor_codes"];
            Dictionary<string, string> now = provinces.First(other => other["code"] == code && other["in_34"] == "YES");
            _provincesNow.Add(UnitOf(now));
            Provinces.Add(UnitOf(row));
            AddDistricts(code);
        }
    }

    /// <summary>The 63 provinces until 2025-06-30; two of them under their version of 2024.</summary>
    public List<GeneratedUnit> Provinces { get; } = [];

    public List<GeneratedUnit> Districts { get; } = [];

    public List<GeneratedUnit> Communes { get; } = [];

    /// <summary>The communes since 2025-07-01.</summary>
    public List<GeneratedUnit> CommunesNow { get; } = [];

    /// <summary>The province as it is since 2025-07-01.</summary>
    public GeneratedUnit ProvinceNow(int province) => _provincesNow[province];

    private GeneratedUnit UnitOf(Dictionary<string, string> row) => new(row["version_id"], row["code"], row["name_vi"], Provinces.Count);

    private static IEnumerable<Dictionary<string, string>> ReadProvinces()
    {
        foreach (Dictionary<string, string> row in PackageTemplate.ReadRows("administrative_units.csv"))
        {
            if (row["level"] is "COUNTRY" or "PROVINCE" or "MUNICIPALITY")
            {
                row["source_id"] = PackageGenerator.SourceCode;
                row["locator"] = "";
                yield return row;
            }
        }
    }

    private void AddDistricts(string provinceNow)
    {
        GeneratedUnit province = Provinces[^1];
        HashSet<string> taken = [];
        int districts = _random.Between(9, 13);
        for (int place = 0; place < districts; place++)
        {
            string code = (++_districtCodes).ToString("000", CultureInfo.InvariantCulture);
            string name = PlaceNames.Next(_random, taken);
            string type = place == 0 ? "Thành phố" : place == 1 ? "Thị xã" : "Huyện";
            List<string> successors = AddCommunes(code, provinceNow);
            Write(code, 1, "DISTRICT", province.Code, type, name, successors, [], isOver: true);
            Districts.Add(new GeneratedUnit($"{code}-v1", code, $"{type} {name}", Provinces.Count - 1));
        }
    }

    private List<string> AddCommunes(string district, string provinceNow)
    {
        HashSet<string> taken = [];
        List<string> successors = [];
        for (int left = _random.Between(12, 18); left > 0;)
        {
            int merged = Math.Min(left, _random.Between(2, 3));
            left -= merged;
            string[] codes = new string[merged];
            string[] names = new string[merged];
            for (int part = 0; part < merged; part++)
            {
                codes[part] = (++_communeCodes * 3).ToString("00000", CultureInfo.InvariantCulture);
                names[part] = PlaceNames.Next(_random, taken);
            }

            for (int part = 0; part < merged; part++)
            {
                Write(codes[part], 1, "COMMUNE", district, "Xã", names[part], [codes[0]], [], isOver: true);
                Communes.Add(new GeneratedUnit($"{codes[part]}-v1", codes[part], $"Xã {names[part]}", Provinces.Count - 1));
            }

            string type = _random.PerMille(250) ? "Phường" : "Xã";
            Write(codes[0], 2, "COMMUNE", provinceNow, type, names[0], [], codes, isOver: false);
            CommunesNow.Add(new GeneratedUnit($"{codes[0]}-v2", codes[0], $"{type} {names[0]}", Provinces.Count - 1));
            successors.Add(codes[0]);
        }

        return successors;
    }

    private void Write(
        string code, int version, string level, string parent, string type, string name, IEnumerable<string> successors, IEnumerable<string> predecessors, bool isOver) =>
        _rows.WriteRow("administrative_units", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["version_id"] = $"{code}-v{version}",
            ["code"] = code,
            ["name_vi"] = $"{type} {name}",
            ["level"] = level,
            ["parent_code"] = parent,
            ["valid_from"] = isOver ? "" : FirstDayAfter,
            ["valid_to"] = isOver ? LastDayBefore : "",
            ["successor_codes"] = string.Join('|', successors),
            ["predecessor_codes"] = string.Join('|', predecessors),
            ["unit_type_vi"] = type,
            ["short_name_vi"] = name,
            ["in_63"] = "NO",
            ["in_34"] = "NO",
            ["source_id"] = PackageGenerator.SourceCode,
        });
}
