using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.Validation.Rules;

/// <summary>
/// The field or directive has the argument. <see href="https://spec.graphql.org/September2025/#sec-Argument-Names"/>
/// </summary>
internal sealed class KnownArgumentNamesRule(ValidationContext context) : ValidationRule
{
    private bool _isInDirective;

    public override void EnterDirective(DirectiveNode node, string location)
    {
        _isInDirective = true;
        if (context.Info.Directive is not { } definition)
        {
            return;
        }

        foreach (var argument in node.Arguments)
        {
            if (definition.Arguments.All(a => a.Name != argument.Name.Value))
            {
                var didYouMean = context.DidYouMean(argument.Name.Value, definition.Arguments.Select(static a => a.Name));
                context.Report($"Unknown argument \"{argument.Name}\" on directive \"@{node.Name}\".{didYouMean}", argument.Start);
            }
        }
    }

    public override void LeaveDirective(DirectiveNode node) => _isInDirective = false;

    public override void EnterArgument(ArgumentNode node)
    {
        if (!_isInDirective && context.Info is { Argument: null, Field: { } field, ParentType: { } parent })
        {
            var didYouMean = context.DidYouMean(node.Name.Value, field.Arguments.Select(static a => a.Name));
            context.Report($"Unknown argument \"{node.Name}\" on field \"{parent}.{field.Name}\".{didYouMean}", node.Start);
        }
    }
}
