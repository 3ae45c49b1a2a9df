using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.Validation;

namespace OpenEmulationData.GraphQL.TypeSystem.Definitions.Rules;

/// <summary>
/// An applied directive has the arguments that it must have, no unknown ones, and none twice.
/// <see href="https://spec.graphql.org/September2025/#sec-Validation.Arguments"/>
/// </summary>
internal sealed class DirectiveArgumentsRule : IDefinitionRule
{
    public void Check(DefinitionSet definitions)
    {
        foreach (var directive in definitions.DirectivePlaces.SelectMany(static p => p.Directives))
        {
            foreach (var again in directive.Arguments.GroupBy(static a => a.Name.Value).Where(static g => g.Skip(1).Any()))
            {
                definitions.Report($"There can be only one argument named \"{again.Key}\".", again.First().Name.Start);
            }

            if (definitions.Directives.TryGetValue(directive.Name.Value, out var definition))
            {
                Check(directive, definition, definitions);
            }
        }
    }

    private static void Check(DirectiveNode directive, DirectiveDefinitionNode definition, DefinitionSet definitions)
    {
        var known = definition.Arguments.Select(static a => a.Name.Value).ToList();
        foreach (var argument in directive.Arguments.Where(a => !known.Contains(a.Name.Value)))
        {
            definitions.Report(
                $"Unknown argument \"{argument.Name}\" on directive \"@{directive.Name}\".{Suggestions.DidYouMean(argument.Name.Value, known)}",
                argument.Start);
        }

        foreach (var missing in definition.Arguments.Where(a =>
            a is { Type: NonNullTypeNode, DefaultValue: null } && directive.Arguments.All(given => given.Name.Value != a.Name.Value)))
        {
            definitions.Report(
                $"Directive \"@{directive.Name}\" argument \"{missing.Name}\" of type \"{SyntaxPrinter.Print(missing.Type)}\" is required, but it was not provided.",
                directive.Start);
        }
    }
}
