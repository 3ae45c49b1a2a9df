using System.Diagnostics.CodeAnalysis;

namespace OpenEmulationData.GraphQL.TypeSystem.Scalars;

/// <summary>Addresses with a scheme: <c>https://example.org/a</c>. <see href="https://tools.ietf.org/html/rfc3986"/></summary>
internal sealed class UrlCoercion() : TextScalarCoercion<Uri>("URL")
{
    /// <inheritdoc/>
    protected override bool TryParse(string text, [MaybeNullWhen(false)] out Uri value) =>
        Uri.TryCreate(text, UriKind.Absolute, out value) && text.StartsWith($"{value.Scheme}:", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    protected override string Format(Uri value) => value.OriginalString;
}
