using System.Reflection;
using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.Types;

/// <summary>Makes interfaces and unions of the C# interfaces that declare them.</summary>
internal sealed class AbstractTypes(TypeCatalog catalog)
{
    public TypeDefinitionNode Make(Type declaration, string name) =>
        declaration.GetCustomAttribute<UnionTypeAttribute>() is { } union ? MakeUnion(declaration, name, union)
        : declaration.IsDefined(typeof(InterfaceTypeAttribute)) ? MakeInterface(declaration, name)
        : throw new InvalidOperationException($"{declaration} declares neither an interface nor a union of the schema.");

    private UnionTypeDefinitionNode MakeUnion(Type declaration, string name, UnionTypeAttribute union) => new()
    {
        Name = new Name(name),
        Description = Sdl.Description(catalog.Descriptions.Of(declaration)),
        Types = [.. union.MemberTypes.Select(t => Sdl.Named(catalog.NameOf(t)))],
    };

    private InterfaceTypeDefinitionNode MakeInterface(Type declaration, string name) => new()
    {
        Name = new Name(name),
        Description = Sdl.Description(catalog.Descriptions.Of(declaration)),
        Fields = [.. declaration.GetProperties().Select(p => catalog.Fields.Declare(p))],
    };
}
