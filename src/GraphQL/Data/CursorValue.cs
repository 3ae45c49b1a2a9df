using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;

namespace OpenEmulationData.GraphQL.Data;

/// <summary>Writes and reads sort keys as text that says exactly the same on every machine.</summary>
internal static class CursorValue
{
    public static string Format(object value) => value switch
    {
        string text => text,
        DateTime or DateTimeOffset or DateOnly or TimeOnly => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
        double or float => ((IFormattable)value).ToString("R", CultureInfo.InvariantCulture),
        Enum => Convert.ChangeType(value, Enum.GetUnderlyingType(value.GetType()), CultureInfo.InvariantCulture).ToString()!,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    /// <summary>Makes the reader for a type: from text to a value, or null when the text is none of its values.</summary>
    public static Func<string, object?> MakeReader(Type keyType)
    {
        var type = Nullable.GetUnderlyingType(keyType) ?? keyType;
        if (type == typeof(string))
        {
            return static text => text;
        }

        if (type.IsEnum)
        {
            return text => long.TryParse(text, CultureInfo.InvariantCulture, out var number) ? Enum.ToObject(type, number) : null;
        }

        if (type == typeof(DateTime))
        {
            return static text =>
                DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var value) ? value : null;
        }

        if (type == typeof(bool))
        {
            return static text => bool.TryParse(text, out var value) ? value : null;
        }

        return type.GetInterfaces().Any(static i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IParsable<>))
            ? (Func<string, object?>)ParsableReader.MakeGenericMethod(type).Invoke(null, null)!
            : MakeReaderOfParse(type);
    }

    private static MethodInfo ParsableReader { get; } =
        typeof(CursorValue).GetMethod(nameof(MakeParsableReader), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static Func<string, object?> MakeParsableReader<T>()
        where T : IParsable<T> => static text => T.TryParse(text, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static Func<string, object?> MakeReaderOfParse(Type type)
    {
        var text = Expression.Parameter(typeof(string), "text");
        var method = type.GetMethod("Parse", [typeof(string)])
            ?? throw new InvalidOperationException($"{type} cannot be ordered by: it has no static method Parse(string).");
        var parse = Expression.Lambda<Func<string, object?>>(Expression.Convert(Expression.Call(method, text), typeof(object)), text).Compile();
        return given =>
        {
            try
            {
                return parse(given);
            }
            catch (FormatException)
            {
                return null;
            }
        };
    }
}
