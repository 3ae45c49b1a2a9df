using OpenEmulationData.Persistence.Units;

namespace OpenEmulationData.Persistence.Import;

/// <summary>
/// The unit versions by version and by code. A code alone is ambiguous; it means the version that is valid on the first
/// day of the row's period, else the one that existed on the date of the row's source, else the earliest one.
/// </summary>
internal sealed class UnitDirectory
{
    private readonly Dictionary<string, AdministrativeUnit> _versions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<AdministrativeUnit>> _codes = new(StringComparer.Ordinal);

    public List<AdministrativeUnit> All { get; } = [];

    public void Add(AdministrativeUnit unit)
    {
        All.Add(unit);
        _versions.Add(unit.Version, unit);
        if (!_codes.TryGetValue(unit.Code, out List<AdministrativeUnit>? versions))
        {
            _codes.Add(unit.Code, versions = []);
        }

        int place = versions.FindIndex(other => (unit.ValidFrom ?? DateOnly.MinValue) < (other.ValidFrom ?? DateOnly.MinValue));
        versions.Insert(place < 0 ? versions.Count : place, unit);
    }

    /// <summary>The unit version, null when there is none.</summary>
    public AdministrativeUnit? FindVersion(string? version) => version is null ? null : _versions.GetValueOrDefault(version);

    /// <summary>All versions of a code, the earliest first.</summary>
    public IReadOnlyList<AdministrativeUnit> VersionsOf(string? code) =>
        code is not null && _codes.TryGetValue(code, out List<AdministrativeUnit>? versions) ? versions : [];

    /// <summary>The version that a code means in a row, null for an unknown code.</summary>
    public AdministrativeUnit? Resolve(string? code, DateOnly? start, DateOnly? sourceDate)
    {
        IReadOnlyList<AdministrativeUnit> versions = VersionsOf(code);
        return versions.FirstOrDefault(unit => start is { } day && IsValid(unit, day))
            ?? versions.FirstOrDefault(unit => sourceDate is { } day && IsValid(unit, day))
            ?? (versions.Count > 0 ? versions[0] : null);
    }

    /// <summary>Whether the version is valid on the day.</summary>
    public static bool IsValid(AdministrativeUnit unit, DateOnly day) => !(unit.ValidFrom > day) && !(unit.ValidTo < day);

    /// <summary>Whether the version is valid on some day of the year.</summary>
    public static bool ExistedIn(AdministrativeUnit unit, int year) => !(unit.ValidFrom?.Year > year) && !(unit.ValidTo?.Year < year);
}
