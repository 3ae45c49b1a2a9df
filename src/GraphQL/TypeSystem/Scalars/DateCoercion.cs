using System.Globalization;

namespace OpenEmulationData.GraphQL.TypeSystem.Scalars;

/// <summary>Days: <c>2024-03-14</c>.</summary>
/// <param name="scalarName">The scalar's name in messages: <c>Date</c>, or <c>LocalDate</c> as HotChocolate names it.</param>
public sealed class DateCoercion(string scalarName = "Date") : TextScalarCoercion<DateOnly>(scalarName)
{
    private const string Form = "yyyy-MM-dd";

    /// <inheritdoc/>
    protected override bool TryParse(string text, out DateOnly value) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    /// <inheritdoc/>
    protected override string Format(DateOnly value) => value.ToString(Form, CultureInfo.InvariantCulture);
}
