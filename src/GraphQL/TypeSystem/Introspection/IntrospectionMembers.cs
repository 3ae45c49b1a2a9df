using System.Collections.Frozen;
using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.TypeSystem.Introspection;

/// <summary>How the fields of the introspection types read the schema. Fields with <c>includeDeprecated</c> are resolvers.</summary>
internal static class IntrospectionMembers
{
    private static readonly FrozenDictionary<string, object> s_typeKinds = new Dictionary<string, object>
    {
        ["SCALAR"] = TypeKind.Scalar,
        ["OBJECT"] = TypeKind.Object,
        ["INTERFACE"] = TypeKind.Interface,
        ["UNION"] = TypeKind.Union,
        ["ENUM"] = TypeKind.Enum,
        ["INPUT_OBJECT"] = TypeKind.InputObject,
        ["LIST"] = TypeKind.List,
        ["NON_NULL"] = TypeKind.NonNull,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, MemberBinding> s_members = new MemberBinding[]
    {
        Of<Schema>("__Schema.description", static s => s.Description),
        Of<Schema>("__Schema.types", static s => s.Types),
        Of<Schema>("__Schema.queryType", static s => s.QueryType),
        Of<Schema>("__Schema.mutationType", static s => s.MutationType),
        Of<Schema>("__Schema.subscriptionType", static s => s.SubscriptionType),
        Of<Schema>("__Schema.directives", static s => s.Directives),
        Of<GraphQLType>("__Type.kind", static t => t.Kind),
        Of<GraphQLType>("__Type.name", static t => (t as NamedType)?.Name),
        Of<GraphQLType>("__Type.description", static t => (t as NamedType)?.Description),
        Of<GraphQLType>("__Type.specifiedByURL", static t => (t as ScalarType)?.SpecifiedBy),
        Of<GraphQLType>("__Type.interfaces", static t => (t as FieldsType)?.Interfaces),
        Of<GraphQLType>("__Type.ofType", static t => (t as NonNullType)?.OfType ?? (t as ListType)?.OfType),
        Of<GraphQLType>("__Type.isOneOf", static t => (t as InputObjectType)?.IsOneOf),
        Of<FieldDefinition>("__Field.name", static f => f.Name),
        Of<FieldDefinition>("__Field.description", static f => f.Description),
        Of<FieldDefinition>("__Field.type", static f => f.Type),
        Of<FieldDefinition>("__Field.isDeprecated", static f => f.DeprecationReason is not null),
        Of<FieldDefinition>("__Field.deprecationReason", static f => f.DeprecationReason),
        Of<InputValueDefinition>("__InputValue.name", static v => v.Name),
        Of<InputValueDefinition>("__InputValue.description", static v => v.Description),
        Of<InputValueDefinition>("__InputValue.type", static v => v.Type),
        Of<InputValueDefinition>(
            "__InputValue.defaultValue", static v => v.DefaultValue is { } value ? SyntaxPrinter.Print(value) : null),
        Of<InputValueDefinition>("__InputValue.isDeprecated", static v => v.DeprecationReason is not null),
        Of<InputValueDefinition>("__InputValue.deprecationReason", static v => v.DeprecationReason),
        Of<EnumValueDefinition>("__EnumValue.name", static v => v.Name),
        Of<EnumValueDefinition>("__EnumValue.description", static v => v.Description),
        Of<EnumValueDefinition>("__EnumValue.isDeprecated", static v => v.DeprecationReason is not null),
        Of<EnumValueDefinition>("__EnumValue.deprecationReason", static v => v.DeprecationReason),
        Of<DirectiveDefinition>("__Directive.name", static d => d.Name),
        Of<DirectiveDefinition>("__Directive.description", static d => d.Description),
        Of<DirectiveDefinition>("__Directive.isRepeatable", static d => d.IsRepeatable),
        Of<DirectiveDefinition>("__Directive.locations", static d => d.Locations),
    }.ToFrozenDictionary(static m => m.Name);

    private static readonly FrozenDictionary<string, BatchResolver> s_resolvers = new Dictionary<string, BatchResolver>
    {
        ["__Type.fields"] = Filtered<GraphQLType, FieldDefinition>(
            static t => (t as FieldsType)?.Fields.Values, static f => f.DeprecationReason),
        ["__Type.enumValues"] = Filtered<GraphQLType, EnumValueDefinition>(
            static t => (t as EnumType)?.Values.Values, static v => v.DeprecationReason),
        ["__Type.inputFields"] = Filtered<GraphQLType, InputValueDefinition>(
            static t => (t as InputObjectType)?.Fields.Values, static v => v.DeprecationReason),
        ["__Field.args"] = Filtered<FieldDefinition, InputValueDefinition>(static f => f.Arguments, static v => v.DeprecationReason),
        ["__Directive.args"] = Filtered<DirectiveDefinition, InputValueDefinition>(static d => d.Arguments, static v => v.DeprecationReason),
        ["__Type.possibleTypes"] = static (batch, _) => ValueTask.FromResult<IReadOnlyList<FieldResult>>(
            [.. batch.Parents.Select(p => new FieldResult(
                p is InterfaceType or UnionType ? batch.Request.Schema.GetPossibleTypes((NamedType)p) : null))]),
    }.ToFrozenDictionary();

    public static MemberBinding? Find(string coordinate) => s_members.GetValueOrDefault(coordinate);

    public static BatchResolver? FindResolver(string coordinate) => s_resolvers.GetValueOrDefault(coordinate);

    public static IReadOnlyDictionary<string, object>? FindEnum(string name) => name == "__TypeKind" ? s_typeKinds : null;

    private static MemberBinding Of<T>(string coordinate, Func<T, object?> get) => new(coordinate, typeof(object), o => get((T)o));

    private static BatchResolver Filtered<TParent, TItem>(Func<TParent, IEnumerable<TItem>?> items, Func<TItem, string?> deprecation) =>
        (batch, _) =>
        {
            var all = batch.Arguments.Get<bool>("includeDeprecated");
            return ValueTask.FromResult<IReadOnlyList<FieldResult>>(
                [.. batch.Parents.Select(p => new FieldResult(
                    items((TParent)p) is { } found ? found.Where(i => all || deprecation(i) is null).ToList() : null))]);
        };
}
