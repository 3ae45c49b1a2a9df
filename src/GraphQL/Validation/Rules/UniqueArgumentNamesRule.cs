using System.Collections.Immutable;
using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.Validation.Rules;

/// <summary>
/// A field or directive is given an argument once. <see href="https://spec.graphql.org/September2025/#sec-Argument-Uniqueness"/>
/// </summary>
internal sealed class UniqueArgumentNamesRule(ValidationContext context) : ValidationRule
{
    public override void EnterField(FieldNode node) => Check(node.Arguments);

    public override void EnterDirective(DirectiveNode node, string location) => Check(node.Arguments);

    private void Check(ImmutableArray<ArgumentNode> arguments)
    {
        if (arguments.Length < 2)
        {
            return;
        }

        foreach (var same in arguments.GroupBy(static a => a.Name.Value).Where(static g => g.Skip(1).Any()))
        {
            context.Report($"There can be only one argument named \"{same.Key}\".", [.. same.Select(static a => a.Name.Start)]);
        }
    }
}
