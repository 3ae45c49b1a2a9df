using System.Globalization;
using OpenEmulationData.Persistence.Individuals;
using OpenEmulationData.Persistence.Packages;

namespace OpenEmulationData.Persistence.Generation;

/// <summary>
/// Awards as they come about: decision after decision, each with its number, its date and a list of recipients. Few
/// units decide most of them.
/// </summary>
internal sealed class GeneratedAwards(CsvBuffer rows, GeneratedUnits units, GeneratedBodies bodies, SeededRandom random)
{
    private readonly WeightedChoice _titles = new(GeneratedTitle.All.Select(WeightOfDecision));
    private readonly WeightedChoice _years = new(GeneratedFrame.Years.Select(year => year - GeneratedFrame.FirstYear + 10));
    private readonly Ranking _provinces = new(units.Provinces, random);
    private readonly Ranking _districts = new(units.Districts, random);
    private readonly Ranking _communes = new(units.Communes, random);
    private readonly Ranking _communesNow = new(units.CommunesNow, random);
    private readonly Dictionary<(string Unit, int Year), int> _numbers = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _titleNames = PackageTemplate.ReadRows("award_titles.csv").ToDictionary(row => row["code"], row => row["name_vi"], StringComparer.Ordinal);
    private int _count;

    /// <summary>Writes the next decision, at most <paramref name="limit"/> awards; returns how many.</summary>
    public int WriteDecision(int limit)
    {
        GeneratedTitle title = GeneratedTitle.All[_titles.Pick(random)];
        int year = GeneratedFrame.FirstYear + _years.Pick(random);
        GeneratedUnit unit = UnitOf(title.Level, year);
        if (year == GeneratedFrame.LastYear && title.Code == "giay-khen-cua-chu-tich-ubnd-huyen")
        {
            title = GeneratedTitle.All[2];
        }

        Decision decision = Decide(title, unit, year);
        int size = Math.Min(limit, SizeOf(title.RecipientKind));
        return title.RecipientKind switch
        {
            "UNIT" => WriteAward(decision, unit.Name, ""),
            "COLLECTIVE" => WriteBodies(decision, size),
            _ => WritePeople(decision, size),
        };
    }

    /// <summary>Writes a count as a newspaper prints it.</summary>
    public void WriteTally(int place)
    {
        GeneratedTitle title = GeneratedTitle.All[_titles.Pick(random)];
        int year = GeneratedFrame.FirstYear + random.Below(9);
        GeneratedUnit unit = UnitOf(title.Level, year);
        int precision = random.Below(100);
        foreach (string cell in (ReadOnlySpan<string>)[
            $"TA-{Text(place)}", title.Code, _titleNames[title.Code], title.RecipientKind, Text(random.Between(1, 40) * (precision < 80 ? 7 : 50)),
            precision < 80 ? "EXACT" : precision < 92 ? "AT_LEAST" : "ABOUT", precision < 80 ? "" : precision < 92 ? "hơn" : "gần",
            unit.Code, unit.Version, Text(year), Text(year), "", title.Authority, title.Authority, "", "", "", "STATED",
            GeneratedFrame.SourceOf(unit.Province, year), "", ""])
        {
            rows.Cell(cell);
        }

        rows.EndRow();
    }

    /// <summary>Weights count awards, and a decision on people holds more of them than one on bodies.</summary>
    private static int WeightOfDecision(GeneratedTitle title) =>
        title.RecipientKind switch { "UNIT" => 40, "COLLECTIVE" => 12, _ => 1 } * title.Weight;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private GeneratedUnit UnitOf(GeneratedLevel level, int year)
    {
        bool now = year == GeneratedFrame.LastYear;
        return level switch
        {
            GeneratedLevel.Province => now ? units.ProvinceNow(_provinces.Pick(random).Province) : _provinces.Pick(random),
            _ when now => _communesNow.Pick(random),
            GeneratedLevel.District => _districts.Pick(random),
            _ => _communes.Pick(random),
        };
    }

    /// <summary>Most lists are short, some are long.</summary>
    private int SizeOf(string kind) => kind == "COLLECTIVE" ? random.Between(1, 6) : random.Between(1, 1 << random.Between(2, 7));

    private Decision Decide(GeneratedTitle title, GeneratedUnit unit, int year)
    {
        int number = _numbers[(unit.Version, year)] = _numbers.GetValueOrDefault((unit.Version, year)) + 1;
        string status = random.Below(1000) switch { < 985 => "CONFERRED", < 993 => "PROPOSED", < 997 => "REJECTED", _ => "REVOKED" };
        string day = string.Create(CultureInfo.InvariantCulture, $"{year + 1}-{random.Between(1, 3):00}-{random.Between(1, 28):00}");
        int chance = random.Below(100);
        return new Decision(
            title,
            _titleNames[title.Code],
            unit,
            year,
            Text(year),
            status,
            status == "CONFERRED" || status == "REVOKED" ? "" : day,
            status == "CONFERRED" || status == "REVOKED" ? day : "",
            status == "CONFERRED" || status == "REVOKED" ? $"{Text(number)}/QĐ-UBND" : "",
            chance < 20 ? GeneratedFrame.CampaignOf(unit.Province, year) : chance < 30 ? $"C-VN-{Text(year)}" : "",
            chance is >= 30 and < 35 ? GeneratedFrame.ClusterOf(unit.Province) : "",
            GeneratedFrame.SourceOf(unit.Province, year));
    }

    private int WritePeople(Decision decision, int size)
    {
        _names.Clear();
        for (int person = 0; person < size; person++)
        {
            string name;
            do
            {
                name = PersonNames.Next(random);
            }
            while (!_names.Add(name));

            // As the portal keeps it: nobody is named for what was not given.
            WriteAward(
                decision,
                decision.Status == "REJECTED" ? Individual.WithheldName : decision.Title.RecipientKind == "HOUSEHOLD" ? $"Hộ gia đình {name}" : name,
                "");
        }

        return size;
    }

    private int WriteBodies(Decision decision, int size)
    {
        (string Code, string Name)[] known = bodies.Of(decision.Unit);
        int count = Math.Min(size, known.Length);
        int first = random.Below(known.Length);
        for (int place = 0; place < count; place++)
        {
            (string code, string name) = known[(first + place) % known.Length];
            WriteAward(decision, name, code);
        }

        return count;
    }

    private int WriteAward(Decision decision, string recipient, string body)
    {
        foreach (string cell in (ReadOnlySpan<string>)[
            string.Create(CultureInfo.InvariantCulture, $"A-{++_count:0000000}"), decision.Title.Code, decision.TitleName, decision.Title.RecipientKind,
            recipient, body, decision.Unit.Code, decision.Unit.Version, decision.Status, decision.YearText, decision.Proposed, decision.Conferred, "",
            decision.Title.Authority, decision.Number, decision.Campaign, decision.Cluster, decision.Source, "", ""])
        {
            rows.Cell(cell);
        }

        rows.EndRow();
        return 1;
    }

    private sealed record Decision(
        GeneratedTitle Title, string TitleName, GeneratedUnit Unit, int Year, string YearText, string Status, string Proposed, string Conferred, string Number,
        string Campaign, string Cluster, string Source);

    /// <summary>Units in an order of their own, the first of which decide most.</summary>
    private sealed class Ranking
    {
        private readonly GeneratedUnit[] _units;
        private readonly WeightedChoice _choice;

        public Ranking(IReadOnlyList<GeneratedUnit> units, SeededRandom random)
        {
            _units = [.. units];
            for (int place = _units.Length - 1; place > 0; place--)
            {
                int other = random.Below(place + 1);
                (_units[place], _units[other]) = (_units[other], _units[place]);
            }

            _choice = WeightedChoice.Zipf(_units.Length);
        }

        public GeneratedUnit Pick(SeededRandom random) => _units[_choice.Pick(random)];
    }
}
