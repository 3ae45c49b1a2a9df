using System.Reflection;
using OpenEmulationData.GraphQL.Data;
using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.Types;

/// <summary>Makes object types: the global id, the properties of the runtime type, then the methods of the declaring classes.</summary>
internal sealed class ObjectTypes(TypeCatalog catalog)
{
    public ObjectTypeDefinitionNode Make(ObjectTypeDescriptor descriptor)
    {
        var type = descriptor.RuntimeType;
        catalog.Builder.BindObject(descriptor.Name, type);
        var methods = descriptor.Classes.SelectMany(FieldMethods).ToList();
        var replaced = methods.Select(TypeNaming.FieldName).ToHashSet(StringComparer.Ordinal);
        List<FieldDefinitionNode> fields = [];
        if (descriptor.IdField is { } idField)
        {
            fields.Add(MakeId(descriptor.Name, type.GetProperty(idField)!));
        }

        fields.AddRange(EntityMembers.Readable(type, descriptor)
            .Where(p => !replaced.Contains(TypeNaming.FieldName(p)))
            .Select(p => catalog.Fields.Bind(descriptor.Name, p)));
        fields.AddRange(methods.Select(m => catalog.Fields.Bind(descriptor.Name, m)));
        return new ObjectTypeDefinitionNode
        {
            Name = new Name(descriptor.Name),
            Description = Sdl.Description(descriptor.Classes.Select(catalog.Descriptions.Of).FirstOrDefault(static d => d is not null)
                ?? catalog.Descriptions.Of(type)),
            Interfaces = [.. InterfacesOf(descriptor).Select(Sdl.Named)],
            Directives = [.. descriptor.Classes.SelectMany(catalog.AuthorizeDirectives)],
            Fields = [.. fields],
        };
    }

    /// <summary>A root type, whose fields are the methods of several classes.</summary>
    public static ObjectTypeDefinitionNode MakeRoot(string name, string description, IEnumerable<FieldDefinitionNode> fields) => new()
    {
        Name = new Name(name),
        Description = Sdl.Description(description),
        Fields = [.. fields],
    };

    /// <summary>The methods of a declaring class that are fields.</summary>
    public static IEnumerable<MethodInfo> FieldMethods(Type declaringClass) => declaringClass
        .GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(static m => m.Name != "Configure" && !m.IsSpecialName && !m.IsDefined(typeof(NodeResolverAttribute)));

    private FieldDefinitionNode MakeId(string typeName, PropertyInfo property)
    {
        catalog.Builder.BindMember($"{typeName}.id", PropertyBinding.CreateId(property, typeName));
        return new FieldDefinitionNode
        {
            Name = new Name("id"),
            Description = Sdl.Description("Opaque id, unique in the whole schema and the same in every release; `node(id:)` finds it."),
            Type = Sdl.NonNull(Sdl.Named("ID")),
        };
    }

    private IEnumerable<string> InterfacesOf(ObjectTypeDescriptor descriptor) =>
        (descriptor.IdField is null ? [] : new[] { NodeFields.InterfaceName }).Concat(descriptor.Interfaces.Select(catalog.NameOf));
}
