using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Statistics.Querying;

/// <summary>
/// Writes the table <c>scopes</c>: which unit versions' cells make up which row. Its columns are Owner; UnitId, the version;
/// KeyId and ProvinceId, the row's unit and province; IsOwn, whether the version is the very unit that the row is about;
/// IsMoved and IsSplit, whether the version is another unit today, or several.
/// </summary>
/// <remarks>
/// A version stands for the unit that it is part of today when the perimeter is CURRENT, else for itself. Of versions that
/// lie below each other only the topmost one stands for a row, since its figure holds those of the others.
/// </remarks>
internal sealed class UnitScopeSql(StatisticsQuery query, StatisticsCommand command)
{
    private static readonly string Provinces = StatisticsCommand.Constants([UnitLevel.Province, UnitLevel.Municipality]);

    private readonly bool _current = query.Perimeter == UnitPerimeter.Current;

    /// <summary>Whether cells need no <c>scopes</c>: every unit has a row of its own.</summary>
    public bool IsEveryUnit =>
        !_current && query.Groups(AwardDimension.Unit) && !query.Groups(AwardDimension.Province) && query.Filter.Units is null;

    /// <summary>The definitions, each a common table expression.</summary>
    public IEnumerable<string> Write()
    {
        if (IsEveryUnit)
        {
            return [];
        }

        bool filtered = query.Filter.Units is not null;
        bool province = query.Groups(AwardDimension.Province);
        string scopes = (query.Groups(AwardDimension.Unit), province, filtered) switch
        {
            (true, false, _) => Keyed(filtered, ""),
            (true, true, _) => InProvinces(filtered),
            (false, true, false) => Keyed(filtered, $"k.Level IN {Provinces}"),
            (false, true, true) => "SELECT * FROM covered UNION ALL SELECT * FROM partial",
            (false, false, false) => Select("0", "NULL", "NULL", "1", "AdministrativeUnits v", ["v.ParentId IS NULL"]),
            (false, false, true) => Select(
                "m.Owner", "NULL", "NULL", IsItself("m.Id"), $"matched m JOIN AdministrativeUnits v ON {StandsFor("m.Id")}", [IsTopmost("m.Owner")]),
        };
        IEnumerable<string> needed = filtered && province && !query.Groups(AwardDimension.Unit) ? [Matched(), Covered(), Partial()] : filtered ? [Matched()] : [];
        return [.. needed, $"scopes(Owner, UnitId, KeyId, ProvinceId, IsOwn, IsMoved, IsSplit) AS ({scopes})"];
    }

    /// <summary>The unit that a version stands for.</summary>
    private string Today(string version) => _current ? $"COALESCE({version}.CurrentId, {version}.Id)" : $"{version}.Id";

    /// <summary>Whether v stands for the unit, such that an index finds it.</summary>
    private string StandsFor(string unit) => _current ? $"(v.CurrentId = {unit} OR (v.CurrentId IS NULL AND v.Id = {unit}))" : $"v.Id = {unit}";

    private static string IsItself(string unit) => $"CASE WHEN v.Id = {unit} THEN 1 ELSE 0 END";

    private string Select(string owner, string key, string province, string isOwn, string from, IEnumerable<string> where)
    {
        string moved = _current ? "CASE WHEN v.CurrentId <> v.Id THEN 1 ELSE 0 END" : "0";
        string split = _current ? "CASE WHEN v.CurrentId IS NULL THEN 1 ELSE 0 END" : "0";
        string[] conditions = [.. where.Where(condition => condition.Length > 0)];
        return $"SELECT DISTINCT {owner} AS Owner, v.Id AS UnitId, {key} AS KeyId, {province} AS ProvinceId, {isOwn} AS IsOwn, {moved} AS IsMoved, {split} AS IsSplit FROM {from}"
            + (conditions.Length == 0 ? "" : $" WHERE {string.Join(" AND ", conditions)}");
    }

    private string Matched()
    {
        string owner = query.Owner == StatisticsOwner.Unit ? "u.Id" : "0";
        return $"matched(Owner, Id) AS (SELECT DISTINCT {owner}, {Today("u")} FROM AdministrativeUnits u WHERE u.Id IN {command.Phrases.Numbers(FilterParameters.Units)})";
    }

    /// <summary>A row for each unit k, with a condition on it.</summary>
    private string Keyed(bool filtered, string condition)
    {
        string key = query.Groups(AwardDimension.Unit) ? "k.Id" : "NULL";
        string province = query.Groups(AwardDimension.Province) ? "k.Id" : "NULL";
        string from = filtered
            ? $"matched m JOIN AdministrativeUnits k ON k.Id = m.Id JOIN AdministrativeUnits v ON {StandsFor("k.Id")}"
            : $"AdministrativeUnits v JOIN AdministrativeUnits k ON k.Id = {Today("v")}";
        return Select(filtered ? "m.Owner" : "0", key, province, IsItself("k.Id"), from, [condition, IsTopmostOfKey()]);
    }

    /// <summary>A row for each unit k and each province above it or that it is.</summary>
    private string InProvinces(bool filtered)
    {
        string from = (filtered
            ? $"matched m JOIN AdministrativeUnits k ON k.Id = m.Id JOIN AdministrativeUnits v ON {StandsFor("k.Id")}"
            : $"AdministrativeUnits v JOIN AdministrativeUnits k ON k.Id = {Today("v")}")
            + " JOIN UnitClosures x ON x.DescendantId = k.Id JOIN AdministrativeUnits p ON p.Id = x.AncestorId";
        return Select(filtered ? "m.Owner" : "0", "k.Id", Today("p"), IsItself("k.Id"), from, [$"p.Level IN {Provinces}", IsTopmostOfKey()]);
    }

    /// <summary>The provinces that are matched or lie below a matched unit: their whole figure counts.</summary>
    private string Covered() => "covered AS (" + Select(
        "m.Owner",
        "NULL",
        "k.Id",
        IsItself("k.Id"),
        "(SELECT DISTINCT m.Owner, x.DescendantId AS Id FROM matched m JOIN UnitClosures x ON x.AncestorId = m.Id) m"
            + $" JOIN AdministrativeUnits k ON k.Id = m.Id JOIN AdministrativeUnits v ON {StandsFor("k.Id")}",
        [$"k.Level IN {Provinces}", IsTopmostOfKey()]) + ")";

    /// <summary>The matched units in other provinces: the figure of their part of the province.</summary>
    private string Partial() => "partial AS (SELECT s.* FROM (" + Select(
        "m.Owner",
        "NULL",
        Today("p"),
        "0",
        $"matched m JOIN AdministrativeUnits v ON {StandsFor("m.Id")} JOIN UnitClosures x ON x.DescendantId = m.Id JOIN AdministrativeUnits p ON p.Id = x.AncestorId",
        [$"p.Level IN {Provinces}", IsTopmost("m.Owner")])
        + ") s WHERE NOT EXISTS (SELECT 1 FROM covered c WHERE c.Owner = s.Owner AND c.ProvinceId = s.ProvinceId))";

    /// <summary>No version above v stands for a matched unit.</summary>
    private string IsTopmost(string owner) =>
        "NOT EXISTS (SELECT 1 FROM UnitClosures y JOIN AdministrativeUnits a ON a.Id = y.AncestorId"
        + $" JOIN matched n ON n.Id = {Today("a")} AND n.Owner = {owner} WHERE y.DescendantId = v.Id AND y.Depth > 0)";

    /// <summary>No version above v stands for the same unit.</summary>
    private string IsTopmostOfKey() => !_current
        ? ""
        : "NOT EXISTS (SELECT 1 FROM UnitClosures y JOIN AdministrativeUnits a ON a.Id = y.AncestorId"
            + $" WHERE y.DescendantId = v.Id AND y.Depth > 0 AND {Today("a")} = k.Id)";
}
