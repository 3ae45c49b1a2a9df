using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem.Introspection;
using OpenEmulationData.GraphQL.TypeSystem.Scalars;

namespace OpenEmulationData.GraphQL.TypeSystem;

/// <summary>Makes named types without their fields, members and values.</summary>
internal sealed class TypeShells(SchemaBindings bindings)
{
    public NamedType Make(TypeDefinitionNode definition)
    {
        var name = definition.Name.Value;
        var runtimeType = bindings.RuntimeTypes.GetValueOrDefault(name);
        var typeResolver = bindings.TypeResolvers.GetValueOrDefault(name);
        var isSpecified = IntrospectionDefinitions.HasType(name);
        return definition switch
        {
            ScalarTypeDefinitionNode => new ScalarType
            {
                Name = name,
                IsSpecified = isSpecified,
                Coercion = bindings.Scalars.GetValueOrDefault(name) ?? SpecifiedScalars.Find(name) ?? AnyCoercion.Instance,
            },
            ObjectTypeDefinitionNode => new ObjectType { Name = name, IsSpecified = isSpecified, RuntimeType = runtimeType },
            InterfaceTypeDefinitionNode => new InterfaceType { Name = name, TypeResolver = typeResolver },
            UnionTypeDefinitionNode => new UnionType { Name = name, TypeResolver = typeResolver },
            EnumTypeDefinitionNode => new EnumType { Name = name, IsSpecified = isSpecified },
            InputObjectTypeDefinitionNode => new InputObjectType { Name = name },
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}
