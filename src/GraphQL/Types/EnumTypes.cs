using System.Reflection;
using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.Types;

/// <summary>Makes enum types of C# enums.</summary>
internal sealed class EnumTypes(TypeCatalog catalog)
{
    public EnumTypeDefinitionNode Make(Type type, string name)
    {
        var fields = type.GetFields(BindingFlags.Public | BindingFlags.Static);
        catalog.Builder.BindEnum(name, fields.ToDictionary(TypeNaming.EnumValueName, static f => f.GetValue(null)!, StringComparer.Ordinal));
        return new EnumTypeDefinitionNode
        {
            Name = new Name(name),
            Description = Sdl.Description(catalog.Descriptions.Of(type)),
            Values =
            [
                .. fields.Select(f => new EnumValueDefinitionNode
                {
                    Name = new Name(TypeNaming.EnumValueName(f)),
                    Description = Sdl.Description(catalog.Descriptions.Of(f)),
                    Directives = Sdl.Deprecated(f.GetCustomAttribute<GraphQLDeprecatedAttribute>()?.Reason),
                }),
            ],
        };
    }
}
