namespace OpenEmulationData.GraphQL.TypeSystem.Scalars;

/// <summary>Identifiers of 128 bits: <c>123e4567-e89b-12d3-a456-426614174000</c>. <see href="https://tools.ietf.org/html/rfc4122"/></summary>
internal sealed class UuidCoercion() : TextScalarCoercion<Guid>("UUID")
{
    /// <inheritdoc/>
    protected override bool TryParse(string text, out Guid value) => Guid.TryParseExact(text, "D", out value);

    /// <inheritdoc/>
    protected override string Format(Guid value) => value.ToString("D");
}
