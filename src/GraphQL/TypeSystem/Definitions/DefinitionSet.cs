using System.Collections.Immutable;
using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.TypeSystem.Definitions;

/// <summary>All definitions and extensions that make a schema, those of the specification included, as rules look at them.</summary>
internal sealed class DefinitionSet
{
    private readonly Source? _source;
    private readonly List<GraphQLError> _errors;

    public DefinitionSet(IReadOnlyList<DefinitionNode> all, Source? source, List<GraphQLError> errors)
    {
        All = all;
        _source = source;
        _errors = errors;
        foreach (var definition in all)
        {
            _ = definition switch
            {
                TypeDefinitionNode type => Types.TryAdd(type.Name.Value, type),
                DirectiveDefinitionNode directive => Directives.TryAdd(directive.Name.Value, directive),
                _ => false,
            };
        }
    }

    /// <summary>The definitions in the order they were added.</summary>
    public IReadOnlyList<DefinitionNode> All { get; }

    /// <summary>The types by name; of several with one name the first.</summary>
    public OrderedDictionary<string, TypeDefinitionNode> Types { get; } = new(StringComparer.Ordinal);

    /// <summary>The directives by name; of several with one name the first.</summary>
    public OrderedDictionary<string, DirectiveDefinitionNode> Directives { get; } = new(StringComparer.Ordinal);

    /// <summary>Every place where directives may be applied.</summary>
    public IEnumerable<DirectivePlace> DirectivePlaces => All.SelectMany(PlacesIn);

    /// <summary>Every list of arguments of a field or directive, with the coordinate of what has them.</summary>
    public IEnumerable<(string Coordinate, ImmutableArray<InputValueDefinitionNode> Arguments)> ArgumentLists =>
        All.SelectMany(static definition => definition is DirectiveDefinitionNode directive
            ? [($"@{directive.Name}", directive.Arguments)]
            : TypeParts.Fields(definition).Select(f => ($"{TypeParts.NameOf(definition)}.{f.Name}", f.Arguments)));

    /// <summary>Keeps a fault.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="offset">Where, in the one document that the definitions come from; of no meaning when there are several.</param>
    public void Report(string message, int offset) =>
        _errors.Add(new GraphQLError(message) { Locations = _source is null ? [] : [_source.GetLocation(offset)] });

    /// <summary>Where the directives of a definition stand, by the name of the specification.</summary>
    public static string LocationOf(DefinitionNode definition) => definition switch
    {
        ScalarTypeDefinitionNode or ScalarTypeExtensionNode => "SCALAR",
        ObjectTypeDefinitionNode or ObjectTypeExtensionNode => "OBJECT",
        InterfaceTypeDefinitionNode or InterfaceTypeExtensionNode => "INTERFACE",
        UnionTypeDefinitionNode or UnionTypeExtensionNode => "UNION",
        EnumTypeDefinitionNode or EnumTypeExtensionNode => "ENUM",
        InputObjectTypeDefinitionNode or InputObjectTypeExtensionNode => "INPUT_OBJECT",
        _ => "SCHEMA",
    };

    private static IEnumerable<DirectivePlace> PlacesIn(DefinitionNode definition)
    {
        if (definition is DirectiveDefinitionNode directive)
        {
            return ArgumentPlaces(directive.Arguments);
        }

        object owner = TypeParts.NameOf(definition) is { } name ? name.Value : typeof(Schema);
        return
        [
            new DirectivePlace(LocationOf(definition), TypeParts.Directives(definition), owner),
            .. TypeParts.Fields(definition).SelectMany(static f =>
                ArgumentPlaces(f.Arguments).Prepend(new DirectivePlace("FIELD_DEFINITION", f.Directives, f))),
            .. TypeParts.Values(definition).Select(static v => new DirectivePlace("ENUM_VALUE", v.Directives, v)),
            .. TypeParts.InputFields(definition).Select(static f => new DirectivePlace("INPUT_FIELD_DEFINITION", f.Directives, f)),
        ];
    }

    private static IEnumerable<DirectivePlace> ArgumentPlaces(ImmutableArray<InputValueDefinitionNode> arguments) =>
        arguments.Select(static a => new DirectivePlace("ARGUMENT_DEFINITION", a.Directives, a));
}

/// <summary>A place where directives are applied.</summary>
/// <param name="Location">The place, by the name of the specification.</param>
/// <param name="Directives">The directives applied there.</param>
/// <param name="Owner">Equal for places that are one for uniqueness: a type and its extensions.</param>
internal sealed record DirectivePlace(string Location, ImmutableArray<DirectiveNode> Directives, object Owner);
