using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace OpenEmulationData.Persistence.Import;

/// <summary>Checks the values of one column against its description.</summary>
internal sealed class FieldRule
{
    private static readonly TimeSpan PatternTimeout = TimeSpan.FromSeconds(1);

    private readonly FieldDescriptor _field;
    private readonly FrozenSet<string>? _values;
    private readonly Regex? _pattern;

    public FieldRule(FieldDescriptor field)
    {
        _field = field;
        ConstraintsDescriptor constraints = field.Constraints;
        _values = constraints.Enum.IsDefaultOrEmpty ? null : constraints.Enum.ToFrozenSet(StringComparer.Ordinal);
        _pattern = constraints.Pattern is null ? null : new Regex($"^(?:{constraints.Pattern})$", RegexOptions.CultureInvariant, PatternTimeout);
    }

    /// <summary>The types that a column may have.</summary>
    public static FrozenSet<string> Types { get; } = new[] { "string", "integer", "date", "year", "list" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What is wrong with the value; null when nothing is.</summary>
    public string? Fault(string value)
    {
        if (value.Length == 0)
        {
            return _field.Constraints.Required ? "a value is required" : null;
        }

        if (_field.Type != "list")
        {
            return FaultOfItem(value);
        }

        foreach (string item in value.Split(_field.Delimiter))
        {
            if ((item.Length == 0 ? "an item of the list is empty" : FaultOfItem(item)) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    private string? FaultOfItem(string value) => FaultOfType(value) switch
    {
        { } fault => fault,
        _ when _values is not null && !_values.Contains(value) => $"not one of {string.Join(", ", _field.Constraints.Enum)}",
        _ when _pattern is not null && !_pattern.IsMatch(value) => $"does not have the form {_field.Constraints.Pattern}",
        _ => null,
    };

    private string? FaultOfType(string value) => _field.Type switch
    {
        "integer" => FaultOfNumber(value),
        "year" => value.Length == 4 && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year > 0
            ? null
            : "not a year like 2023",
        "date" => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? null
            : "not a date like 2023-08-15",
        _ => null,
    };

    private string? FaultOfNumber(string value)
    {
        if (!int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number))
        {
            return "not a whole number";
        }

        return number < _field.Constraints.Minimum ? $"less than {_field.Constraints.Minimum}"
            : number > _field.Constraints.Maximum ? $"more than {_field.Constraints.Maximum}"
            : null;
    }
}
