using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem.Definitions;

namespace OpenEmulationData.GraphQL.Validation.Rules;

/// <summary>
/// A directive that is not repeatable stands once in a place.
/// <see href="https://spec.graphql.org/September2025/#sec-Directives-Are-Unique-per-Location"/>
/// </summary>
internal sealed class UniqueDirectivesPerLocationRule(ValidationContext context) : ValidationRule
{
    private readonly Dictionary<string, Dictionary<string, DirectiveNode>> _byTypeOrSchema = new(StringComparer.Ordinal);

    public override void EnterOperation(OperationDefinitionNode node) => Check(node.Directives);

    public override void EnterFragmentDefinition(FragmentDefinitionNode node) => Check(node.Directives);

    public override void EnterVariableDefinition(VariableDefinitionNode node) => Check(node.Directives);

    public override void EnterField(FieldNode node) => Check(node.Directives);

    public override void EnterFragmentSpread(FragmentSpreadNode node) => Check(node.Directives);

    public override void EnterInlineFragment(InlineFragmentNode node) => Check(node.Directives);

    public override void EnterTypeSystemNode(SyntaxNode node, IReadOnlyList<DirectiveNode> directives)
    {
        if (node is not DefinitionNode definition)
        {
            Check(directives);
            return;
        }

        // A type and its extensions are one place, and so are the schema and its.
        var name = TypeParts.NameOf(definition)?.Value ?? string.Empty;
        if (!_byTypeOrSchema.TryGetValue(name, out var seen))
        {
            _byTypeOrSchema.Add(name, seen = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal));
        }

        Check(directives, seen);
    }

    private void Check(IReadOnlyList<DirectiveNode> directives)
    {
        if (directives.Count > 1)
        {
            Check(directives, new Dictionary<string, DirectiveNode>(StringComparer.Ordinal));
        }
    }

    private void Check(IReadOnlyList<DirectiveNode> directives, Dictionary<string, DirectiveNode> seen)
    {
        foreach (var directive in directives)
        {
            var name = directive.Name.Value;
            if (context.Schema.FindDirective(name) is { IsRepeatable: false } && !seen.TryAdd(name, directive))
            {
                context.Report($"The directive \"@{name}\" can only be used once at this location.", seen[name].Start, directive.Start);
            }
        }
    }
}
