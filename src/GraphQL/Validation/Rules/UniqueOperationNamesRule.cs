using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.Validation.Rules;

/// <summary>
/// No two operations have one name. <see href="https://spec.graphql.org/September2025/#sec-Operation-Name-Uniqueness"/>
/// </summary>
internal sealed class UniqueOperationNamesRule(ValidationContext context) : ValidationRule
{
    private readonly Dictionary<string, Name> _known = new(StringComparer.Ordinal);

    public override void EnterOperation(OperationDefinitionNode node)
    {
        if (node.Name is { } name && !_known.TryAdd(name.Value, name))
        {
            context.Report($"There can be only one operation named \"{name}\".", _known[name.Value].Start, name.Start);
        }
    }
}
