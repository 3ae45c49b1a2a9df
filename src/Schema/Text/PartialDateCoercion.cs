using System.Diagnostics.CodeAnalysis;
using OpenEmulationData.GraphQL.TypeSystem.Scalars;
using OpenEmulationData.Persistence.Text;

namespace OpenEmulationData.Schema.Text;

/// <summary>Dates as precise as their source: <c>2016</c>, <c>2023-08</c>, <c>2023-08-15</c>.</summary>
internal sealed class PartialDateCoercion() : TextScalarCoercion<PartialDate>("PartialDate")
{
    protected override bool TryParse(string text, [MaybeNullWhen(false)] out PartialDate value) => PartialDate.TryParse(text, out value);

    protected override string Format(PartialDate value) => value.Text;
}
