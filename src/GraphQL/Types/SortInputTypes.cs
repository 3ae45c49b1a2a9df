using System.Reflection;
using OpenEmulationData.GraphQL.Data;
using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.Types;

/// <summary>Makes sort inputs of entities, by HotChocolate's names.</summary>
internal sealed class SortInputTypes(TypeCatalog catalog)
{
    private const string DirectionName = "SortEnumType";

    /// <summary>The argument <c>order</c>.</summary>
    public InputValueDefinitionNode Argument(Type entity) => Argument(NameOf(entity));

    /// <summary>The argument <c>order</c> with the keys that a class declares.</summary>
    public InputValueDefinitionNode DeclaredArgument(Type declaration)
    {
        var name = TypeNaming.TypeName(declaration);
        catalog.Define(name, () => Sdl.InputObject(name, catalog.Descriptions.Of(declaration), [.. declaration.GetProperties().Select(MakeKey)]));
        return Argument(name);
    }

    private static InputValueDefinitionNode Argument(string name) => Sdl.Input(
        "order",
        Sdl.ListOf(Sdl.NonNull(Sdl.Named(name))),
        "The order of the rows, the first key first; names in Vietnamese order.",
        directives: [Sdl.Cost(OperationInputTypes.Weight)]);

    private string NameOf(Type entity)
    {
        var name = $"{catalog.NameOf(entity)}SortInput";
        catalog.Define(name, () => Make(name, entity));
        return name;
    }

    /// <summary>The enum with the directions.</summary>
    public string DefineDirection()
    {
        catalog.Define(DirectionName, () =>
        {
            catalog.Builder.BindEnum(
                DirectionName, new Dictionary<string, object> { ["ASC"] = SortDirection.Ascending, ["DESC"] = SortDirection.Descending });
            return new EnumTypeDefinitionNode
            {
                Name = new Name(DirectionName),
                Description = Sdl.Description("The direction of an order."),
                Values =
                [
                    Value("ASC", "Lowest first; rows without a value come before all others."),
                    Value("DESC", "Highest first; rows without a value come after all others."),
                ],
            };
        });
        return DirectionName;
    }

    private InputValueDefinitionNode MakeKey(PropertyInfo property) => Sdl.Input(
        TypeNaming.FieldName(property),
        Sdl.Named(DefineDirection()),
        catalog.Descriptions.Of(property),
        directives: [Sdl.Cost(OperationInputTypes.Weight)]);

    private InputObjectTypeDefinitionNode Make(string name, Type entity)
    {
        var descriptor = catalog.GetObject(entity);
        List<InputValueDefinitionNode> fields = [];
        foreach (var property in EntityMembers.Sortable(entity, descriptor))
        {
            var type = EntityConventions.IsNavigation(property) ? NameOf(property.PropertyType)
                : catalog.IsInput(property.PropertyType) ? DefineDirection()
                : null;
            if (type is not null)
            {
                var field = TypeNaming.FieldName(property);
                fields.Add(Sdl.Input(
                    field, Sdl.Named(type), catalog.Descriptions.Of(property), directives: [Sdl.Cost(OperationInputTypes.Weight)]));
                catalog.Builder.SetMetadata($"{name}.{field}", new SortFieldMetadata(property));
            }
        }

        return Sdl.InputObject(name, $"An order of `{descriptor.Name}`; name one key in each item of the list.", fields);
    }

    private static EnumValueDefinitionNode Value(string name, string description) =>
        new() { Name = new Name(name), Description = Sdl.Description(description) };
}
