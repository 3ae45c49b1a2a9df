using System.Globalization;

namespace OpenEmulationData.GraphQL.TypeSystem.Scalars;

/// <summary>
/// Points in time, in UTC: <c>2024-03-14T08:00:00Z</c>. Read with any offset; a CLR value that does not say its zone, as databases give them,
/// is in UTC.
/// </summary>
internal sealed class DateTimeCoercion() : TextScalarCoercion<DateTime>("DateTime")
{
    /// <inheritdoc/>
    protected override bool TryParse(string text, out DateTime value)
    {
        value = default;
        if (text.Length < 20 || text[10] is not ('T' or 't') || !(text[^1] is 'Z' or 'z' || text[^6] is '+' or '-')
            || !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var offset))
        {
            return false;
        }

        value = offset.UtcDateTime;
        return true;
    }

    /// <inheritdoc/>
    protected override string Format(DateTime value) => (value.Kind is DateTimeKind.Local ? value.ToUniversalTime() : value)
        .ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
}
