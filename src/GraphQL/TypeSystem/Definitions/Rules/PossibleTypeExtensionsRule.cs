using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem.Introspection;
using OpenEmulationData.GraphQL.Validation;

namespace OpenEmulationData.GraphQL.TypeSystem.Definitions.Rules;

/// <summary>
/// What is extended is defined, and is a type of the same kind.
/// <see href="https://spec.graphql.org/September2025/#sec-Type-Extensions"/>
/// </summary>
internal sealed class PossibleTypeExtensionsRule : IDefinitionRule
{
    public void Check(DefinitionSet definitions)
    {
        foreach (var extension in definitions.All.OfType<TypeExtensionNode>())
        {
            var name = extension.Name.Value;
            if (!definitions.Types.TryGetValue(name, out var type))
            {
                var own = definitions.Types.Keys.Where(static n => !IntrospectionDefinitions.HasType(n));
                definitions.Report(
                    $"Cannot extend type \"{name}\" because it is not defined.{Suggestions.DidYouMean(name, own)}", extension.Name.Start);
            }
            else if (KindOf(type) is var kind && kind != KindOf(extension))
            {
                definitions.Report($"Cannot extend non-{KindOf(extension)} type \"{name}\".", extension.Start);
            }
        }
    }

    private static string KindOf(DefinitionNode definition) => definition switch
    {
        ScalarTypeDefinitionNode or ScalarTypeExtensionNode => "scalar",
        ObjectTypeDefinitionNode or ObjectTypeExtensionNode => "object",
        InterfaceTypeDefinitionNode or InterfaceTypeExtensionNode => "interface",
        UnionTypeDefinitionNode or UnionTypeExtensionNode => "union",
        EnumTypeDefinitionNode or EnumTypeExtensionNode => "enum",
        InputObjectTypeDefinitionNode or InputObjectTypeExtensionNode => "input object",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
