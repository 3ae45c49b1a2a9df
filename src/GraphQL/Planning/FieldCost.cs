using System.Globalization;
using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Planning;

/// <summary>
/// What a field costs, read from <c>@cost</c> and <c>@listSize</c> of its definition when it is planned.
/// <see href="https://ibm.github.io/graphql-specs/cost-spec.html"/>
/// </summary>
/// <param name="Weight">The cost of answering the field once. Without <c>@cost</c>: 0 for a leaf, since it comes with its object.</param>
/// <param name="SlicingArguments">The arguments that say how many items there will be.</param>
/// <param name="AssumedSize">How many items there are when no slicing argument is given.</param>
/// <param name="SizedFields">The fields below that have the items; empty when the field itself is the list.</param>
internal sealed record FieldCost(double Weight, string[] SlicingArguments, int AssumedSize, string[] SizedFields)
{
    private const int UnknownListSize = 5;

    /// <summary>Whether the field is of introspection, which is not priced.</summary>
    public required bool IsMeta { get; init; }

    /// <summary>Whether the field never costs anything: a leaf that comes with its object and takes no arguments.</summary>
    public required bool IsFree { get; init; }

    public static FieldCost Of(FieldDefinition field)
    {
        var weight = WeightOf(field) ?? 0;
        var isMeta = field.Name.StartsWith("__", StringComparison.Ordinal);
        var isFree = weight == 0 && field.Arguments.Count == 0 && !field.Type.IsCompositeType;
        if (field.AppliedDirectives.FirstOrDefault(static d => d.Name.Value == "listSize") is not { } listSize)
        {
            return new FieldCost(weight, [], field.Type.Nullable is ListType ? UnknownListSize : 1, []) { IsMeta = isMeta, IsFree = isFree };
        }

        var assumed = Argument(listSize, "slicingArgumentDefaultValue") ?? Argument(listSize, "assumedSize");
        return new FieldCost(
            weight,
            Names(listSize, "slicingArguments"),
            assumed is IntValueNode size ? int.Parse(size.Value, CultureInfo.InvariantCulture) : UnknownListSize,
            Names(listSize, "sizedFields"))
        {
            IsMeta = isMeta,
            IsFree = isFree,
        };
    }

    /// <summary>The weight of <c>@cost</c>, or null when the definition has none.</summary>
    public static double? WeightOf(IDescribed definition) =>
        definition.AppliedDirectives.FirstOrDefault(static d => d.Name.Value == "cost") is { } cost
        && Argument(cost, "weight") is StringValueNode weight
            ? double.Parse(weight.Value, CultureInfo.InvariantCulture)
            : null;

    private static ValueNode? Argument(DirectiveNode directive, string name) =>
        directive.Arguments.FirstOrDefault(a => a.Name.Value == name)?.Value;

    private static string[] Names(DirectiveNode directive, string name) =>
        Argument(directive, name) is ListValueNode list ? [.. list.Values.OfType<StringValueNode>().Select(static v => v.Value)] : [];
}
