using OpenEmulationData.GraphQL.Data;
using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.Types;

/// <summary>Makes the inputs with the operations of leaf types and of lists, by HotChocolate's names.</summary>
internal sealed class OperationInputTypes(TypeCatalog catalog)
{
    /// <summary>The price of an operation that an index can serve.</summary>
    public const int Weight = 10;

    private const int ScanWeight = 20;

    private static readonly (string Name, FilterOperation Operation, string Description)[] s_equality =
    [
        ("eq", FilterOperation.Equals, "Equal; `null`: has no value."),
        ("neq", FilterOperation.NotEquals, "Not equal, or without a value; `null`: has a value."),
    ];

    private static readonly (string Name, FilterOperation Operation, string Description)[] s_membership =
    [
        ("in", FilterOperation.In, "One of the list."),
        ("nin", FilterOperation.NotIn, "None of the list."),
    ];

    private static readonly (string Name, FilterOperation Operation, string Description)[] s_comparison =
    [
        ("gt", FilterOperation.GreaterThan, "Greater than."),
        ("ngt", FilterOperation.NotGreaterThan, "Not greater than, or without a value."),
        ("gte", FilterOperation.GreaterThanOrEquals, "Greater than or equal."),
        ("ngte", FilterOperation.NotGreaterThanOrEquals, "Neither greater than nor equal, or without a value."),
        ("lt", FilterOperation.LowerThan, "Lower than."),
        ("nlt", FilterOperation.NotLowerThan, "Not lower than, or without a value."),
        ("lte", FilterOperation.LowerThanOrEquals, "Lower than or equal."),
        ("nlte", FilterOperation.NotLowerThanOrEquals, "Neither lower than nor equal, or without a value."),
    ];

    private static readonly (string Name, FilterOperation Operation, string Description)[] s_text =
    [
        ("contains", FilterOperation.Contains, "Has this text somewhere, exactly as given."),
        ("ncontains", FilterOperation.NotContains, "Does not have this text, or has no value."),
        ("startsWith", FilterOperation.StartsWith, "Begins with this text, exactly as given."),
        ("nstartsWith", FilterOperation.NotStartsWith, "Does not begin with this text, or has no value."),
        ("endsWith", FilterOperation.EndsWith, "Ends with this text, exactly as given."),
        ("nendsWith", FilterOperation.NotEndsWith, "Does not end with this text, or has no value."),
        ("matches", FilterOperation.Matches, "Has every word of this text at the beginning of a word, accents and case aside (không phân biệt dấu)."),
    ];

    private static readonly (string Name, FilterOperation Operation, string Description)[] s_quantifiers =
    [
        ("all", FilterOperation.All, "Every item passes the filter."),
        ("none", FilterOperation.None, "No item passes the filter."),
        ("some", FilterOperation.Some, "At least one item passes the filter."),
    ];

    /// <summary>The input of a leaf type.</summary>
    public string NameOf(Type type) => NameOf(catalog.NameOf(type), type);

    /// <summary>The input of a leaf type with a name of its own.</summary>
    public string NameOf(string typeName, Type type)
    {
        var name = $"{InputPrefix(typeName)}OperationFilterInput";
        catalog.Define(name, () => Make(name, typeName, type));
        return name;
    }

    /// <summary>The input of a list whose items have a filter.</summary>
    public string NameOfList(string itemFilter) => NameOfList($"ListFilterInputTypeOf{itemFilter}", itemFilter);

    /// <summary>The input of a list of leaves.</summary>
    public string NameOfLeafList(Type item) => NameOfList($"List{NameOf(item)}", NameOf(item));

    private string NameOfList(string name, string itemFilter)
    {
        catalog.Define(name, () =>
        {
            catalog.Builder.SetMetadata($"{name}.any", new FilterOperationMetadata(FilterOperation.Any));
            return Sdl.InputObject(
                name,
                "Which lists, by their items.",
                [
                    .. Operations(name, s_quantifiers, Sdl.Named(itemFilter)),
                    Sdl.Input("any", Sdl.Named("Boolean"), "Whether there are items at all.", directives: [Sdl.Cost(Weight)]),
                ]);
        });
        return name;
    }

    /// <summary>The fields <c>and</c> and <c>or</c> of a filter.</summary>
    public IEnumerable<InputValueDefinitionNode> Combinators(string name)
    {
        catalog.Builder.SetMetadata($"{name}.and", new FilterOperationMetadata(FilterOperation.And));
        catalog.Builder.SetMetadata($"{name}.or", new FilterOperationMetadata(FilterOperation.Or));
        yield return Sdl.Input("and", Sdl.ListOf(Sdl.NonNull(Sdl.Named(name))), "All of these must hold.");
        yield return Sdl.Input("or", Sdl.ListOf(Sdl.NonNull(Sdl.Named(name))), "At least one of these must hold.");
    }

    private InputObjectTypeDefinitionNode Make(string name, string typeName, Type type)
    {
        var value = Sdl.Named(typeName);
        TypeNode items = Sdl.ListOf(type.IsEnum ? Sdl.NonNull(value) : value);
        var isText = typeName == "String";
        IEnumerable<InputValueDefinitionNode> fields =
        [
            .. isText ? Combinators(name) : [],
            .. Operations(name, s_equality, value),
            .. isText ? Operations(name, s_text[..2], value) : [],
            .. type == typeof(bool) ? [] : Operations(name, s_membership, items),
            .. isText ? Operations(name, s_text[2..], value) : [],
            .. type.IsEnum || type == typeof(bool) || type == typeof(string) ? [] : Operations(name, s_comparison, value),
        ];
        return Sdl.InputObject(name, $"Which values of `{typeName}`; what is named must all hold.", fields);
    }

    private IEnumerable<InputValueDefinitionNode> Operations(
        string name, (string Name, FilterOperation Operation, string Description)[] operations, TypeNode operand)
    {
        foreach (var (field, operation, description) in operations)
        {
            catalog.Builder.SetMetadata($"{name}.{field}", new FilterOperationMetadata(operation));
            yield return Sdl.Input(
                field, operand, description, directives: [Sdl.Cost(s_text.Any(t => t.Operation == operation) ? ScanWeight : Weight)]);
        }
    }

    /// <summary>Scalars in capitals are written like other names: <c>IdOperationFilterInput</c>.</summary>
    private static string InputPrefix(string typeName) => typeName is "ID" or "UUID" or "URL" ? $"{typeName[0]}{typeName[1..].ToLowerInvariant()}" : typeName;
}
