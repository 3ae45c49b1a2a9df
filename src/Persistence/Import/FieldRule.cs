using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using OpenEmulationData.Persistence.Packages;

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

    /// <summary>What is wrong with the value and how to mend it; null when nothing is.</summary>
    public (string Reason, string Mend)? Fault(string value)
    {
        if (value.Length == 0)
        {
            return _field.Constraints.Required ? ("a value is required", "fill the cell") : null;
        }

        if (_field.Type != "list")
        {
            return FaultOfItem(value);
        }

        foreach (string item in value.Split(_field.Delimiter))
        {
            if ((item.Length == 0 ? ("an item of the list is empty", $"write items with one {_field.Delimiter} between them") : FaultOfItem(item)) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    private (string Reason, string Mend)? FaultOfItem(string value) => FaultOfType(value) switch
    {
        { } fault => fault,
        _ when _values is not null && !_values.Contains(value) => ($"not one of {string.Join(", ", _field.Constraints.Enum)}", "choose one of them"),
        _ when _pattern is not null && !_pattern.IsMatch(value) => ($"does not have the form {_field.Constraints.Pattern}", "write it in that form"),
        _ => null,
    };

    private (string Reason, string Mend)? FaultOfType(string value) => _field.Type switch
    {
        "integer" => FaultOfNumber(value),
        "year" => value.Length == 4 && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year > 0
            ? null
            : ("not a year like 2023", "write four digits"),
        "date" => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? null
            : ("not a date like 2023-08-15", "write year-month-day of a day that exists"),
        _ => null,
    };

    private (string Reason, string Mend)? FaultOfNumber(string value)
    {
        if (!int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number))
        {
            return ("not a whole number", "write digits only, without dots or spaces");
        }

        return number < _field.Constraints.Minimum ? ($"less than {_field.Constraints.Minimum}", "check the number")
            : number > _field.Constraints.Maximum ? ($"more than {_field.Constraints.Maximum}", "check the number")
            : null;
    }
}
