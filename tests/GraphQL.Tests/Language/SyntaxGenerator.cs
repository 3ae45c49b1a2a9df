using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace OpenEmulationData.GraphQL.Language.Tests;

/// <summary>Any tree that the grammar allows, of all its constructs.</summary>
internal static class SyntaxGenerator
{
    private static readonly Gen<Name> Names =
        Gen.Elements("a", "id", "_", "query", "type", "extend", "implements", "repeatable", "aNameThatIsQuiteLongAsNamesGo")
            .Select(name => new Name(name));

    private static readonly Gen<string> Characters =
        Gen.Elements(" ", "  ", "\t", "\n", "\r", "a", "đ", "\"", "\"\"\"", "\\", "\0", "\u0085", "\u2028", "\uFEFF", "\uD83D\uDE00");

    private static readonly Gen<StringValueNode> Strings =
        from parts in Characters.ListOf()
        from block in Gen.Elements(true, false)
        let text = string.Concat(parts)
        select new StringValueNode
        {
            Block = block,
            Value = block ? BlockString.Dedent(text.Replace("\\", "", StringComparison.Ordinal)) : text,
        };

    private static readonly Gen<StringValueNode?> Descriptions = Optional(Strings);

    private static readonly Gen<NamedTypeNode> NamedTypes = Names.Select(name => new NamedTypeNode { Name = name });

    private static readonly Gen<TypeNode> Types = Gen.Sized(TypesOf);

    private static readonly Gen<VariableNode> Variables = Names.Select(name => new VariableNode { Name = name });

    private static readonly Gen<ValueNode> Constants = Gen.Sized(size => ValuesOf(size, isConstant: true));

    private static readonly Gen<ImmutableArray<DirectiveNode>> ConstantDirectives = Few(DirectivesOf(isConstant: true));

    private static readonly Gen<ImmutableArray<DirectiveNode>> Directives = Few(DirectivesOf(isConstant: false));

    private static readonly Gen<InputValueDefinitionNode> InputValues =
        from description in Descriptions
        from name in Names
        from type in Types
        from value in Optional(Constants)
        from directives in ConstantDirectives
        select new InputValueDefinitionNode
        {
            Description = description,
            Name = name,
            Type = type,
            DefaultValue = value,
            Directives = directives,
        };

    private static readonly Gen<FieldDefinitionNode> FieldDefinitions =
        from description in Descriptions
        from name in Names
        from arguments in Few(InputValues)
        from type in Types
        from directives in ConstantDirectives
        select new FieldDefinitionNode
        {
            Description = description,
            Name = name,
            Arguments = arguments,
            Type = type,
            Directives = directives,
        };

    private static readonly Gen<EnumValueDefinitionNode> EnumValues =
        from description in Descriptions
        from name in Names
        from directives in ConstantDirectives
        select new EnumValueDefinitionNode { Description = description, Name = name, Directives = directives };

    private static readonly Gen<OperationTypeDefinitionNode> OperationTypes =
        from operation in Gen.Elements(Enum.GetValues<OperationKind>())
        from type in NamedTypes
        select new OperationTypeDefinitionNode { Operation = operation, Type = type };

    public static Gen<DocumentNode> ExecutableDocuments { get; } =
        Some(Gen.OneOf(Gen.Sized(Operations), Gen.Sized(Fragments))).Select(Document);

    public static Gen<DocumentNode> TypeSystemDocuments { get; } =
        Some(Gen.OneOf(TypeDefinitions(), TypeExtensions(), SchemaAndDirectives())).Select(Document);

    private static DocumentNode Document(ImmutableArray<DefinitionNode> definitions) => new() { Definitions = definitions };

    private static Gen<ImmutableArray<T>> Few<T>(Gen<T> items) =>
        from count in Gen.Choose(0, 3)
        from list in items.ListOf(count)
        select list.ToImmutableArray();

    private static Gen<ImmutableArray<T>> Some<T>(Gen<T> items) =>
        from first in items
        from rest in Few(items)
        select rest.Insert(0, first);

    private static Gen<T?> Optional<T>(Gen<T> items)
        where T : class => Gen.OneOf(Gen.Constant<T?>(null), items.Select(item => (T?)item));

    private static Gen<Name?> OptionalName() => Gen.OneOf(Gen.Constant<Name?>(null), Names.Select(name => (Name?)name));

    private static Gen<TypeNode> TypesOf(int size)
    {
        var named = NamedTypes.Select(TypeNode (type) => type);
        var nullable = size == 0
            ? named
            : Gen.OneOf(named, TypesOf(size / 2).Select(TypeNode (type) => new ListTypeNode { Type = type }));
        return Gen.OneOf(nullable, nullable.Select(TypeNode (type) => new NonNullTypeNode { Type = type }));
    }

    private static Gen<ValueNode> ValuesOf(int size, bool isConstant)
    {
        var leaf = Gen.OneOf(
            Gen.Elements<ValueNode>(
                new IntValueNode { Value = "-10" },
                new FloatValueNode { Value = "1.5e-3" },
                new BooleanValueNode { Value = true },
                new NullValueNode(),
                new EnumValueNode { Value = "ON" }),
            Strings.Select(ValueNode (value) => value));
        leaf = isConstant ? leaf : Gen.OneOf(leaf, Variables.Select(ValueNode (variable) => variable));
        if (size == 0)
        {
            return leaf;
        }

        var inner = ValuesOf(size / 4, isConstant);
        var fields = from name in Names from value in inner select new ObjectFieldNode { Name = name, Value = value };
        return Gen.OneOf(
            leaf,
            Few(inner).Select(ValueNode (values) => new ListValueNode { Values = values }),
            Few(fields).Select(ValueNode (values) => new ObjectValueNode { Fields = values }));
    }

    private static Gen<ArgumentNode> ArgumentsOf(bool isConstant) =>
        from name in Names
        from value in Gen.Sized(size => ValuesOf(size, isConstant))
        select new ArgumentNode { Name = name, Value = value };

    private static Gen<DirectiveNode> DirectivesOf(bool isConstant) =>
        from name in Names
        from arguments in Few(ArgumentsOf(isConstant))
        select new DirectiveNode { Name = name, Arguments = arguments };

    private static Gen<SelectionSetNode> SelectionSets(int size) =>
        Some(Selections(size)).Select(selections => new SelectionSetNode { Selections = selections });

    private static Gen<SelectionNode> Selections(int size)
    {
        var spreads =
            from name in Names
            from directives in Directives
            select (SelectionNode)new FragmentSpreadNode { Name = name, Directives = directives };
        if (size == 0)
        {
            return Gen.OneOf(spreads, Fields(Gen.Constant<SelectionSetNode?>(null)));
        }

        var inner = SelectionSets(size / 4);
        var inlineFragments =
            from type in Optional(NamedTypes)
            from directives in Directives
            from selectionSet in inner
            select (SelectionNode)new InlineFragmentNode { TypeCondition = type, Directives = directives, SelectionSet = selectionSet };
        return Gen.OneOf(spreads, inlineFragments, Fields(Optional(inner)));
    }

    private static Gen<SelectionNode> Fields(Gen<SelectionSetNode?> selectionSets) =>
        from alias in OptionalName()
        from name in Names
        from arguments in Few(ArgumentsOf(isConstant: false))
        from directives in Directives
        from selectionSet in selectionSets
        select (SelectionNode)new FieldNode
        {
            Alias = alias,
            Name = name,
            Arguments = arguments,
            Directives = directives,
            SelectionSet = selectionSet,
        };

    private static Gen<DefinitionNode> Operations(int size) =>
        from description in Descriptions
        from operation in Gen.Elements(Enum.GetValues<OperationKind>())
        from name in OptionalName()
        from variables in Few(
            from description in Descriptions
            from variable in Variables
            from type in Types
            from value in Optional(Constants)
            from directives in ConstantDirectives
            select new VariableDefinitionNode
            {
                Description = description,
                Variable = variable,
                Type = type,
                DefaultValue = value,
                Directives = directives,
            })
        from directives in Directives
        from selectionSet in SelectionSets(size)
        select (DefinitionNode)new OperationDefinitionNode
        {
            Description = description,
            Operation = operation,
            Name = name,
            VariableDefinitions = variables,
            Directives = directives,
            SelectionSet = selectionSet,
        };

    private static Gen<DefinitionNode> Fragments(int size) =>
        from description in Descriptions
        from name in Names
        from type in NamedTypes
        from directives in Directives
        from selectionSet in SelectionSets(size)
        select (DefinitionNode)new FragmentDefinitionNode
        {
            Description = description,
            Name = name,
            TypeCondition = type,
            Directives = directives,
            SelectionSet = selectionSet,
        };

    private static Gen<DefinitionNode> TypeDefinitions() =>
        from description in Descriptions
        from name in Names
        from directives in ConstantDirectives
        from types in Few(NamedTypes)
        from fields in Few(FieldDefinitions)
        from inputs in Few(InputValues)
        from values in Few(EnumValues)
        from definition in Gen.Elements<DefinitionNode>(
            new ScalarTypeDefinitionNode { Description = description, Name = name, Directives = directives },
            new ObjectTypeDefinitionNode
            {
                Description = description,
                Name = name,
                Directives = directives,
                Interfaces = types,
                Fields = fields,
            },
            new InterfaceTypeDefinitionNode
            {
                Description = description,
                Name = name,
                Directives = directives,
                Interfaces = types,
                Fields = fields,
            },
            new UnionTypeDefinitionNode { Description = description, Name = name, Directives = directives, Types = types },
            new EnumTypeDefinitionNode { Description = description, Name = name, Directives = directives, Values = values },
            new InputObjectTypeDefinitionNode { Description = description, Name = name, Directives = directives, Fields = inputs })
        select definition;

    private static Gen<DefinitionNode> TypeExtensions() =>
        from name in Names
        from directives in Some(DirectivesOf(isConstant: true))
        from types in Few(NamedTypes)
        from fields in Few(FieldDefinitions)
        from inputs in Few(InputValues)
        from values in Few(EnumValues)
        from extension in Gen.Elements<DefinitionNode>(
            new ScalarTypeExtensionNode { Name = name, Directives = directives },
            new ObjectTypeExtensionNode { Name = name, Directives = directives, Interfaces = types, Fields = fields },
            new InterfaceTypeExtensionNode { Name = name, Directives = directives, Interfaces = types, Fields = fields },
            new UnionTypeExtensionNode { Name = name, Directives = directives, Types = types },
            new EnumTypeExtensionNode { Name = name, Directives = directives, Values = values },
            new InputObjectTypeExtensionNode { Name = name, Directives = directives, Fields = inputs })
        select extension;

    private static Gen<DefinitionNode> SchemaAndDirectives() =>
        from description in Descriptions
        from name in Names
        from directives in Some(DirectivesOf(isConstant: true))
        from operations in Some(OperationTypes)
        from arguments in Few(InputValues)
        from repeatable in Gen.Elements(true, false)
        from locations in Some(Gen.Elements(new Name("FIELD"), new Name("ENUM_VALUE")))
        from definition in Gen.Elements<DefinitionNode>(
            new SchemaDefinitionNode { Description = description, Directives = directives, OperationTypes = operations },
            new SchemaExtensionNode { Directives = directives, OperationTypes = operations },
            new DirectiveDefinitionNode
            {
                Description = description,
                Name = name,
                Arguments = arguments,
                Repeatable = repeatable,
                Locations = locations,
            })
        select definition;
}
