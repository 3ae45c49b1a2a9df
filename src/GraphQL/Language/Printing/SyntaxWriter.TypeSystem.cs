using System.Collections.Immutable;
using System.Diagnostics;

namespace OpenEmulationData.GraphQL.Language;

/// <summary>Definitions and extensions of the type system.</summary>
internal sealed partial class SyntaxWriter
{
    private void WriteTypeSystemDefinition(DefinitionNode definition)
    {
        switch (definition)
        {
            case SchemaDefinitionNode schema:
                WriteDescription(schema.Description);
                Write("schema");
                WriteDirectives(schema.Directives);
                WriteBlockBehind(schema.OperationTypes);
                break;
            case SchemaExtensionNode schema:
                Write("extend schema");
                WriteDirectives(schema.Directives);
                WriteBlockBehind(schema.OperationTypes);
                break;
            case TypeDefinitionNode type:
                WriteDescription(type.Description);
                WriteTypeDefinition(type);
                break;
            case TypeExtensionNode type:
                Write("extend ");
                WriteTypeExtension(type);
                break;
            case DirectiveDefinitionNode directive:
                WriteDirectiveDefinition(directive);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void WriteTypeDefinition(TypeDefinitionNode definition)
    {
        switch (definition)
        {
            case ScalarTypeDefinitionNode:
                WriteTypeHead("scalar ", definition.Name, [], definition.Directives);
                break;
            case ObjectTypeDefinitionNode type:
                WriteTypeHead("type ", type.Name, type.Interfaces, type.Directives);
                WriteBlockBehind(type.Fields);
                break;
            case InterfaceTypeDefinitionNode type:
                WriteTypeHead("interface ", type.Name, type.Interfaces, type.Directives);
                WriteBlockBehind(type.Fields);
                break;
            case UnionTypeDefinitionNode type:
                WriteTypeHead("union ", type.Name, [], type.Directives);
                WriteUnionMembers(type.Types);
                break;
            case EnumTypeDefinitionNode type:
                WriteTypeHead("enum ", type.Name, [], type.Directives);
                WriteBlockBehind(type.Values);
                break;
            case InputObjectTypeDefinitionNode type:
                WriteTypeHead("input ", type.Name, [], type.Directives);
                WriteBlockBehind(type.Fields);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void WriteTypeExtension(TypeExtensionNode extension)
    {
        switch (extension)
        {
            case ScalarTypeExtensionNode:
                WriteTypeHead("scalar ", extension.Name, [], extension.Directives);
                break;
            case ObjectTypeExtensionNode type:
                WriteTypeHead("type ", type.Name, type.Interfaces, type.Directives);
                WriteBlockBehind(type.Fields);
                break;
            case InterfaceTypeExtensionNode type:
                WriteTypeHead("interface ", type.Name, type.Interfaces, type.Directives);
                WriteBlockBehind(type.Fields);
                break;
            case UnionTypeExtensionNode type:
                WriteTypeHead("union ", type.Name, [], type.Directives);
                WriteUnionMembers(type.Types);
                break;
            case EnumTypeExtensionNode type:
                WriteTypeHead("enum ", type.Name, [], type.Directives);
                WriteBlockBehind(type.Values);
                break;
            case InputObjectTypeExtensionNode type:
                WriteTypeHead("input ", type.Name, [], type.Directives);
                WriteBlockBehind(type.Fields);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void WriteTypeHead(
        string keyword, Name name, ImmutableArray<NamedTypeNode> interfaces, ImmutableArray<DirectiveNode> directives)
    {
        Write(keyword);
        Write(name.Value);
        if (!interfaces.IsEmpty)
        {
            Write(" implements ");
            WriteJoined(interfaces, " & ");
        }

        WriteDirectives(directives);
    }

    private void WriteUnionMembers(ImmutableArray<NamedTypeNode> types)
    {
        if (!types.IsEmpty)
        {
            Write(" = ");
            WriteJoined(types, " | ");
        }
    }

    private void WriteFieldDefinition(FieldDefinitionNode field)
    {
        WriteDescription(field.Description);
        Write(field.Name.Value);
        WriteDefinitions(field.Arguments);
        Write(": ");
        Write(field.Type);
        WriteDirectives(field.Directives);
    }

    private void WriteInputValueDefinition(InputValueDefinitionNode input)
    {
        WriteDescription(input.Description);
        Write(input.Name.Value);
        Write(": ");
        Write(input.Type);
        WriteDefault(input.DefaultValue);
        WriteDirectives(input.Directives);
    }

    private void WriteDirectiveDefinition(DirectiveDefinitionNode directive)
    {
        WriteDescription(directive.Description);
        Write("directive @");
        Write(directive.Name.Value);
        WriteDefinitions(directive.Arguments);
        Write(directive.Repeatable ? " repeatable on " : " on ");
        for (var i = 0; i < directive.Locations.Length; i++)
        {
            Write(i > 0 ? " | " : "");
            Write(directive.Locations[i].Value);
        }
    }
}
