using System.Collections.Immutable;
using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Validation.Rules;

/// <summary>
/// An argument that is required is given. It is checked on the way up, so that faults further down come first.
/// <see href="https://spec.graphql.org/September2025/#sec-Required-Arguments"/>
/// </summary>
internal sealed class ProvidedRequiredArgumentsRule(ValidationContext context) : ValidationRule
{
    public override void LeaveField(FieldNode node)
    {
        if (context.Info.Field is { } field)
        {
            Check($"Field \"{field.Name}\"", field.Arguments, node.Arguments, node.Start);
        }
    }

    public override void LeaveDirective(DirectiveNode node)
    {
        if (context.Info.Directive is { } directive)
        {
            Check($"Directive \"@{directive.Name}\"", directive.Arguments, node.Arguments, node.Start);
        }
    }

    private void Check(string owner, IReadOnlyList<InputValueDefinition> definitions, ImmutableArray<ArgumentNode> given, int offset)
    {
        foreach (var definition in definitions)
        {
            if (definition.IsRequired && given.All(a => a.Name.Value != definition.Name))
            {
                context.Report(
                    $"{owner} argument \"{definition.Name}\" of type \"{definition.Type}\" is required, but it was not provided.", offset);
            }
        }
    }
}
