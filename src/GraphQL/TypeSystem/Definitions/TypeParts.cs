using System.Collections.Immutable;
using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.TypeSystem.Definitions;

/// <summary>What definitions and extensions of types have in common; nothing for kinds that do not have the part.</summary>
internal static class TypeParts
{
    /// <summary>The type's name, or null when the definition is not one of a type.</summary>
    public static Name? NameOf(DefinitionNode definition) => definition switch
    {
        TypeDefinitionNode node => node.Name,
        TypeExtensionNode node => node.Name,
        _ => null,
    };

    public static ImmutableArray<DirectiveNode> Directives(DefinitionNode definition) => definition switch
    {
        TypeDefinitionNode node => node.Directives,
        TypeExtensionNode node => node.Directives,
        SchemaDefinitionNode node => node.Directives,
        SchemaExtensionNode node => node.Directives,
        _ => [],
    };

    public static ImmutableArray<FieldDefinitionNode> Fields(DefinitionNode definition) => definition switch
    {
        ObjectTypeDefinitionNode node => node.Fields,
        ObjectTypeExtensionNode node => node.Fields,
        InterfaceTypeDefinitionNode node => node.Fields,
        InterfaceTypeExtensionNode node => node.Fields,
        _ => [],
    };

    public static ImmutableArray<NamedTypeNode> Interfaces(DefinitionNode definition) => definition switch
    {
        ObjectTypeDefinitionNode node => node.Interfaces,
        ObjectTypeExtensionNode node => node.Interfaces,
        InterfaceTypeDefinitionNode node => node.Interfaces,
        InterfaceTypeExtensionNode node => node.Interfaces,
        _ => [],
    };

    public static ImmutableArray<NamedTypeNode> MemberTypes(DefinitionNode definition) => definition switch
    {
        UnionTypeDefinitionNode node => node.Types,
        UnionTypeExtensionNode node => node.Types,
        _ => [],
    };

    public static ImmutableArray<EnumValueDefinitionNode> Values(DefinitionNode definition) => definition switch
    {
        EnumTypeDefinitionNode node => node.Values,
        EnumTypeExtensionNode node => node.Values,
        _ => [],
    };

    public static ImmutableArray<InputValueDefinitionNode> InputFields(DefinitionNode definition) => definition switch
    {
        InputObjectTypeDefinitionNode node => node.Fields,
        InputObjectTypeExtensionNode node => node.Fields,
        _ => [],
    };

    public static ImmutableArray<OperationTypeDefinitionNode> OperationTypes(DefinitionNode definition) => definition switch
    {
        SchemaDefinitionNode node => node.OperationTypes,
        SchemaExtensionNode node => node.OperationTypes,
        _ => [],
    };
}
