using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem.Introspection;

namespace OpenEmulationData.GraphQL.TypeSystem;

/// <summary>
/// Turns definitions into a schema in two passes: first every named type without what is in it, so that names can be looked up, then
/// fields, members and values with direct references.
/// </summary>
internal sealed class SchemaAssembler
{
    private readonly IReadOnlyList<DefinitionNode> _definitions;
    private readonly SchemaBindings _bindings;
    private readonly Source _source;
    private readonly OrderedDictionary<string, NamedType> _types = new(StringComparer.Ordinal);
    private readonly List<GraphQLError> _errors = [];

    public SchemaAssembler(IReadOnlyList<DefinitionNode> definitions, SchemaBindings bindings, Source source)
    {
        _definitions = IntrospectionDefinitions.AddTo(definitions);
        _bindings = bindings;
        _source = source;
    }

    public Schema Assemble()
    {
        foreach (var definition in _definitions.OfType<TypeDefinitionNode>())
        {
            if (!_types.TryAdd(definition.Name.Value, new TypeShells(_bindings).Make(definition)))
            {
                Report($"There can be only one type named \"{definition.Name}\".", definition.Name.Start);
            }
        }

        foreach (var definition in _definitions)
        {
            switch (definition)
            {
                case TypeDefinitionNode type:
                    Fill(type);
                    break;
                case TypeExtensionNode extension when _types.TryGetValue(extension.Name.Value, out var type):
                    Extend(type, extension);
                    break;
                case TypeExtensionNode extension:
                    Report($"Cannot extend type \"{extension.Name}\" because it is not defined.", extension.Name.Start);
                    break;
            }
        }

        var directives = _definitions.OfType<DirectiveDefinitionNode>().Select(ToDirective).ToList();
        ThrowIfFaulty();
        var schema = new SchemaRoots(_definitions, _types, _errors, _source).ToSchema(_types.Values, directives);
        ThrowIfFaulty();
        DefaultValues.Coerce(schema, _errors);
        _errors.AddRange(SchemaValidator.Validate(schema));
        ThrowIfFaulty();
        return schema;
    }

    private void ThrowIfFaulty()
    {
        if (_errors.Count > 0)
        {
            throw new SchemaException(_errors);
        }
    }

    private void Fill(TypeDefinitionNode definition)
    {
        var type = _types[definition.Name.Value];
        type.Description ??= definition.Description?.Value;
        Apply(type, definition.Directives);
        switch (definition, type)
        {
            case (ObjectTypeDefinitionNode node, ObjectType target):
                AddFields(target, node.Fields, node.Interfaces);
                break;
            case (InterfaceTypeDefinitionNode node, InterfaceType target):
                AddFields(target, node.Fields, node.Interfaces);
                break;
            case (UnionTypeDefinitionNode node, UnionType target):
                AddMembers(target, node.Types);
                break;
            case (EnumTypeDefinitionNode node, EnumType target):
                AddValues(target, node.Values);
                break;
            case (InputObjectTypeDefinitionNode node, InputObjectType target):
                AddInputFields(target, node.Fields);
                break;
        }
    }

    private void Extend(NamedType type, TypeExtensionNode extension)
    {
        Apply(type, extension.Directives);
        switch (extension, type)
        {
            case (ScalarTypeExtensionNode, ScalarType):
                break;
            case (ObjectTypeExtensionNode node, ObjectType target):
                AddFields(target, node.Fields, node.Interfaces);
                break;
            case (InterfaceTypeExtensionNode node, InterfaceType target):
                AddFields(target, node.Fields, node.Interfaces);
                break;
            case (UnionTypeExtensionNode node, UnionType target):
                AddMembers(target, node.Types);
                break;
            case (EnumTypeExtensionNode node, EnumType target):
                AddValues(target, node.Values);
                break;
            case (InputObjectTypeExtensionNode node, InputObjectType target):
                AddInputFields(target, node.Fields);
                break;
            default:
                Report($"Cannot extend {type.Kind} type \"{type.Name}\" as another kind of type.", extension.Name.Start);
                break;
        }
    }

    private static void Apply(NamedType type, IReadOnlyList<DirectiveNode> directives)
    {
        type.AppliedDirectives = [.. type.AppliedDirectives, .. directives];
        foreach (var directive in directives)
        {
            switch (directive.Name.Value, type)
            {
                case ("specifiedBy", ScalarType scalar):
                    scalar.SpecifiedBy = (directive.Arguments.FirstOrDefault()?.Value as StringValueNode)?.Value;
                    break;
                case ("oneOf", InputObjectType input):
                    input.IsOneOf = true;
                    break;
            }
        }
    }

    private void AddFields(FieldsType type, IReadOnlyList<FieldDefinitionNode> fields, IReadOnlyList<NamedTypeNode> interfaces)
    {
        type.Interfaces = [.. type.Interfaces, .. interfaces.Select(Find<InterfaceType>).OfType<InterfaceType>()];
        foreach (var node in fields)
        {
            if (Resolve(node.Type) is not { } fieldType)
            {
                continue;
            }

            var coordinate = $"{type.Name}.{node.Name}";
            var field = new FieldDefinition
            {
                Name = node.Name.Value,
                Description = node.Description?.Value,
                DeclaringType = type,
                Type = fieldType,
                Arguments = [.. node.Arguments.Select(a => ToInputValue(a, $"{coordinate}({a.Name}:)")).OfType<InputValueDefinition>()],
                DeprecationReason = DeprecationReason(node.Directives),
                AppliedDirectives = node.Directives,
                Resolver = _bindings.Resolvers.GetValueOrDefault(coordinate) ?? IntrospectionMembers.FindResolver(coordinate),
                Subscribe = _bindings.Subscriptions.GetValueOrDefault(coordinate),
                Member = _bindings.Members.GetValueOrDefault(coordinate) ?? IntrospectionMembers.Find(coordinate),
                Metadata = _bindings.Metadata.GetValueOrDefault(coordinate),
            };
            if (!type.Fields.TryAdd(field.Name, field))
            {
                Report($"Field \"{coordinate}\" can only be defined once.", node.Name.Start);
            }
        }
    }

    private void AddMembers(UnionType type, IReadOnlyList<NamedTypeNode> members) =>
        type.MemberTypes = [.. type.MemberTypes, .. members.Select(Find<ObjectType>).OfType<ObjectType>()];

    private void AddValues(EnumType type, IReadOnlyList<EnumValueDefinitionNode> values)
    {
        var runtimeValues = _bindings.Enums.GetValueOrDefault(type.Name) ?? IntrospectionMembers.FindEnum(type.Name);
        foreach (var node in values)
        {
            var value = new EnumValueDefinition
            {
                Name = node.Name.Value,
                Description = node.Description?.Value,
                DeprecationReason = DeprecationReason(node.Directives),
                AppliedDirectives = node.Directives,
                RuntimeValue = runtimeValues?.GetValueOrDefault(node.Name.Value) ?? node.Name.Value,
            };
            if (!type.Values.TryAdd(value.Name, value))
            {
                Report($"Enum value \"{type.Name}.{value.Name}\" can only be defined once.", node.Name.Start);
            }
        }
    }

    private void AddInputFields(InputObjectType type, IReadOnlyList<InputValueDefinitionNode> fields)
    {
        foreach (var node in fields)
        {
            if (ToInputValue(node, $"{type.Name}.{node.Name}") is { } field && !type.Fields.TryAdd(field.Name, field))
            {
                Report($"Field \"{type.Name}.{node.Name}\" can only be defined once.", node.Name.Start);
            }
        }
    }

    private InputValueDefinition? ToInputValue(InputValueDefinitionNode node, string coordinate) => Resolve(node.Type) is not { } type
        ? null
        : new InputValueDefinition
        {
            Name = node.Name.Value,
            Description = node.Description?.Value,
            Type = type,
            DefaultValue = node.DefaultValue,
            DeprecationReason = DeprecationReason(node.Directives),
            AppliedDirectives = node.Directives,
            Metadata = _bindings.Metadata.GetValueOrDefault(coordinate),
        };

    private DirectiveDefinition ToDirective(DirectiveDefinitionNode node) => new()
    {
        Name = node.Name.Value,
        Description = node.Description?.Value,
        Arguments = [.. node.Arguments.Select(a => ToInputValue(a, $"@{node.Name}({a.Name}:)")).OfType<InputValueDefinition>()],
        Locations = [.. node.Locations.Select(static l => l.Value)],
        IsRepeatable = node.Repeatable,
        IsSpecified = IntrospectionDefinitions.HasDirective(node.Name.Value),
    };

    private GraphQLType? Resolve(TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => Resolve(nonNull.Type) is { } inner ? new NonNullType(inner) : null,
        ListTypeNode list => Resolve(list.Type) is { } inner ? new ListType(inner) : null,
        NamedTypeNode named => Find<NamedType>(named),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private T? Find<T>(NamedTypeNode node)
        where T : NamedType
    {
        if (!_types.TryGetValue(node.Name.Value, out var type))
        {
            Report($"Unknown type \"{node.Name}\".", node.Name.Start);
            return null;
        }

        if (type is T found)
        {
            return found;
        }

        Report($"\"{node.Name}\" is not a type that can stand here.", node.Name.Start);
        return null;
    }

    private static string? DeprecationReason(IReadOnlyList<DirectiveNode> directives) =>
        directives.FirstOrDefault(static d => d.Name.Value == "deprecated") is not { } deprecated ? null
        : deprecated.Arguments.FirstOrDefault()?.Value is StringValueNode reason ? reason.Value
        : "No longer supported";

    private void Report(string message, int offset) => _errors.Add(new GraphQLError(message) { Locations = [_source.GetLocation(offset)] });
}
