using System.Reflection;
using OpenEmulationData.GraphQL.Data;
using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.Types;

/// <summary>Makes filter inputs of entities, by HotChocolate's names.</summary>
internal sealed class FilterInputTypes(TypeCatalog catalog)
{
    private readonly OperationInputTypes _operations = new(catalog);

    /// <summary>The argument <c>where</c>.</summary>
    public InputValueDefinitionNode Argument(Type entity) => Argument(NameOf(entity));

    /// <summary>The argument <c>where</c> of a filter that a class declares.</summary>
    public InputValueDefinitionNode DeclaredArgument(Type declaration)
    {
        var name = TypeNaming.TypeName(declaration);
        catalog.Define(name, () => MakeDeclared(name, declaration));
        return Argument(name);
    }

    /// <summary>The name of the filter of an entity.</summary>
    public string NameOf(Type entity)
    {
        var name = $"{catalog.NameOf(entity)}FilterInput";
        catalog.Define(name, () => Make(name, entity));
        return name;
    }

    private static InputValueDefinitionNode Argument(string name) =>
        Sdl.Input("where", Sdl.Named(name), "Which rows; all when left out.", directives: [Sdl.Cost(OperationInputTypes.Weight)]);

    private InputObjectTypeDefinitionNode MakeDeclared(string name, Type declaration)
    {
        List<InputValueDefinitionNode> fields = [];
        foreach (var property in declaration.GetProperties())
        {
            var field = TypeNaming.FieldName(property);
            fields.Add(Sdl.Input(field, Sdl.Named(NameOf(property)!), catalog.Descriptions.Of(property)));
            catalog.Builder.SetMetadata($"{name}.{field}", new FilterFieldMetadata(property));
        }

        return Sdl.InputObject(name, catalog.Descriptions.Of(declaration), fields);
    }

    /// <summary>The name of the input with the operations of a leaf type.</summary>
    public string NameOfOperations(Type type) => _operations.NameOf(type);

    private InputObjectTypeDefinitionNode Make(string name, Type entity)
    {
        var descriptor = catalog.GetObject(entity);
        List<InputValueDefinitionNode> fields = [.. _operations.Combinators(name)];
        if (descriptor.IdField is { } idField)
        {
            var typeName = descriptor.Name;
            Add("id", entity.GetProperty(idField)!, _operations.NameOf("ID", typeof(string)), "The global id.", id =>
                GlobalId.TryDecode((string)id, out var found, out var key) && found == typeName ? key : null);
        }

        foreach (var property in EntityMembers.Filterable(entity, descriptor))
        {
            Add(TypeNaming.FieldName(property), property, NameOf(property), catalog.Descriptions.Of(property), null);
        }

        return Sdl.InputObject(name, $"Which rows of `{descriptor.Name}`; what is named must all hold.", fields);

        void Add(string field, PropertyInfo property, string? type, string? description, Func<object, object?>? convert)
        {
            if (type is not null)
            {
                fields.Add(Sdl.Input(field, Sdl.Named(type), description));
                catalog.Builder.SetMetadata($"{name}.{field}", new FilterFieldMetadata(property, convert));
            }
        }
    }

    private string? NameOf(PropertyInfo property)
    {
        var type = property.PropertyType;
        return EntityConventions.GetItemType(type) is { } item
                ? catalog.IsDeclared(item) ? _operations.NameOfList(NameOf(item)) : catalog.IsInput(item) ? _operations.NameOfLeafList(item) : null
            : EntityConventions.IsNavigation(property) ? NameOf(type)
            : catalog.IsInput(type) ? _operations.NameOf(Nullable.GetUnderlyingType(type) ?? type)
            : null;
    }
}
