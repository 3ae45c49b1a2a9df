using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem.Definitions;
using OpenEmulationData.GraphQL.TypeSystem.Introspection;
using OpenEmulationData.GraphQL.TypeSystem.Scalars;

namespace OpenEmulationData.GraphQL.TypeSystem;

/// <summary>
/// Turns definitions into a schema in two passes: first every named type without what is in it, so that names can be looked up, then
/// fields, members and values with direct references.
/// </summary>
internal sealed class SchemaAssembler
{
    private readonly SchemaBindings _bindings;
    private readonly DefinitionSet _definitions;
    private readonly OrderedDictionary<string, NamedType> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ScalarType> _unknownTypes = new(StringComparer.Ordinal);
    private readonly List<GraphQLError> _errors = [];

    public SchemaAssembler(IReadOnlyList<DefinitionNode> definitions, SchemaBindings bindings, Source? source)
    {
        _bindings = bindings;
        _definitions = new DefinitionSet(IntrospectionDefinitions.AddTo(definitions), source, _errors);
    }

    public Schema Assemble()
    {
        foreach (var rule in DefinitionRules.All)
        {
            rule.Check(_definitions);
        }

        var shells = new TypeShells(_bindings);
        foreach (var (name, definition) in _definitions.Types)
        {
            _types.Add(name, shells.Make(definition));
        }

        foreach (var definition in _definitions.All.Where(IsPartOfType))
        {
            Fill(_types[TypeParts.NameOf(definition)!.Value.Value], definition);
        }

        var schema = new SchemaRoots(_definitions, _types, _errors).ToSchema([.. _definitions.Directives.Values.Select(ToDirective)]);
        if (InputValuePlaces.In(schema).All(static p => p.Definition.Type.IsInputType))
        {
            DefaultValues.Coerce(schema, _errors);
            AppliedDirectives.Check(schema, _errors);
        }

        _errors.AddRange(SchemaValidator.Validate(schema));
        return _errors.Count > 0 ? throw new SchemaException(_errors) : schema;
    }

    /// <summary>Whether the definition is a type's first, or extends one that there is.</summary>
    private bool IsPartOfType(DefinitionNode definition) => definition switch
    {
        TypeDefinitionNode type => ReferenceEquals(_definitions.Types[type.Name.Value], type),
        TypeExtensionNode extension => _types.ContainsKey(extension.Name.Value),
        _ => false,
    };

    private void Fill(NamedType type, DefinitionNode definition)
    {
        type.Description ??= (definition as TypeDefinitionNode)?.Description?.Value;
        Apply(type, TypeParts.Directives(definition));
        switch (type)
        {
            case FieldsType target:
                AddFields(target, definition);
                break;
            case UnionType target:
                target.MemberTypes = [.. target.MemberTypes, .. Find<ObjectType>(TypeParts.MemberTypes(definition))];
                break;
            case EnumType target:
                AddValues(target, TypeParts.Values(definition));
                break;
            case InputObjectType target:
                AddInputFields(target, TypeParts.InputFields(definition));
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

    private void AddFields(FieldsType type, DefinitionNode definition)
    {
        type.Interfaces = [.. type.Interfaces, .. Find<InterfaceType>(TypeParts.Interfaces(definition))];
        foreach (var node in TypeParts.Fields(definition))
        {
            var coordinate = $"{type.Name}.{node.Name}";
            var field = new FieldDefinition
            {
                Name = node.Name.Value,
                Description = node.Description?.Value,
                DeclaringType = type,
                Type = Resolve(node.Type),
                Arguments = [.. node.Arguments.Select(a => ToInputValue(a, $"{coordinate}({a.Name}:)"))],
                DeprecationReason = DeprecationReason(node.Directives),
                AppliedDirectives = node.Directives,
                Resolver = _bindings.Resolvers.GetValueOrDefault(coordinate) ?? IntrospectionMembers.FindResolver(coordinate),
                Subscribe = _bindings.Subscriptions.GetValueOrDefault(coordinate),
                Member = _bindings.Members.GetValueOrDefault(coordinate) ?? IntrospectionMembers.Find(coordinate),
                Metadata = _bindings.Metadata.GetValueOrDefault(coordinate),
            };
            type.Fields.TryAdd(field.Name, field);
        }
    }

    private void AddValues(EnumType type, IReadOnlyList<EnumValueDefinitionNode> values)
    {
        var runtimeValues = _bindings.Enums.GetValueOrDefault(type.Name) ?? IntrospectionMembers.FindEnum(type.Name);
        foreach (var node in values)
        {
            type.Values.TryAdd(node.Name.Value, new EnumValueDefinition
            {
                Name = node.Name.Value,
                Description = node.Description?.Value,
                DeprecationReason = DeprecationReason(node.Directives),
                AppliedDirectives = node.Directives,
                RuntimeValue = runtimeValues?.GetValueOrDefault(node.Name.Value) ?? node.Name.Value,
            });
        }
    }

    private void AddInputFields(InputObjectType type, IReadOnlyList<InputValueDefinitionNode> fields)
    {
        foreach (var node in fields)
        {
            type.Fields.TryAdd(node.Name.Value, ToInputValue(node, $"{type.Name}.{node.Name}"));
        }
    }

    private InputValueDefinition ToInputValue(InputValueDefinitionNode node, string coordinate) => new()
    {
        Name = node.Name.Value,
        Description = node.Description?.Value,
        Type = Resolve(node.Type),
        DefaultValue = node.DefaultValue,
        DeprecationReason = DeprecationReason(node.Directives),
        AppliedDirectives = node.Directives,
        Metadata = _bindings.Metadata.GetValueOrDefault(coordinate),
    };

    private DirectiveDefinition ToDirective(DirectiveDefinitionNode node) => new()
    {
        Name = node.Name.Value,
        Description = node.Description?.Value,
        Arguments = [.. node.Arguments.Select(a => ToInputValue(a, $"@{node.Name}({a.Name}:)"))],
        Locations = [.. node.Locations.Select(static l => l.Value)],
        IsRepeatable = node.Repeatable,
        IsSpecified = IntrospectionDefinitions.HasDirective(node.Name.Value),
    };

    private GraphQLType Resolve(TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => new NonNullType(Resolve(nonNull.Type)),
        ListTypeNode list => new ListType(Resolve(list.Type)),
        NamedTypeNode named => _types.GetValueOrDefault(named.Name.Value) ?? Unknown(named.Name.Value),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Stands for a type that is missing, so that its absence is the only fault that is reported.</summary>
    private ScalarType Unknown(string name)
    {
        if (!_unknownTypes.TryGetValue(name, out var type))
        {
            type = new ScalarType { Name = name, Coercion = AnyCoercion.Instance };
            _unknownTypes.Add(name, type);
        }

        return type;
    }

    private IEnumerable<T> Find<T>(IReadOnlyList<NamedTypeNode> nodes)
        where T : NamedType =>
        nodes.Select(n => _types.GetValueOrDefault(n.Name.Value)).OfType<T>();

    private static string? DeprecationReason(IReadOnlyList<DirectiveNode> directives) =>
        directives.FirstOrDefault(static d => d.Name.Value == "deprecated") is not { } deprecated ? null
        : deprecated.Arguments.FirstOrDefault()?.Value is StringValueNode reason ? reason.Value
        : "No longer supported";
}
