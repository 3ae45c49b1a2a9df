using System.Collections.Immutable;
using System.Reflection;
using OpenEmulationData.GraphQL.Data;
using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.Types;

/// <summary>Makes fields of properties and methods, and binds what finds their values.</summary>
internal sealed class FieldFactory(TypeCatalog catalog)
{
    /// <summary>The price of asking for something that takes a statement, once for each operation.</summary>
    private const int RootWeight = 10;

    /// <summary>The price of asking for it below another object: one statement serves all parents.</summary>
    private const int NestedWeight = 1;

    /// <summary>A field of an interface.</summary>
    public FieldDefinitionNode Declare(PropertyInfo property)
    {
        var returns = FieldReturn.Of(property);
        return Make(property, returns, [], property.IsDefined(typeof(IDAttribute)) ? Sdl.NonNull(Sdl.Named("ID")) : null, weight: null);
    }

    /// <summary>A field that is a property of the parent value.</summary>
    public FieldDefinitionNode Bind(string typeName, PropertyInfo property)
    {
        var field = Make(property, FieldReturn.Of(property), [], null, weight: null);
        catalog.Builder.BindMember($"{typeName}.{field.Name}", PropertyBinding.Create(property, catalog.FindScalar(property.PropertyType)));
        return field;
    }

    /// <summary>A field that is a method.</summary>
    public FieldDefinitionNode Bind(string typeName, MethodInfo method)
    {
        ResolverParameter[] parameters = [.. method.GetParameters().Select(p => ResolverParameter.Of(p, catalog.IsInput))];
        var returns = FieldReturn.Of(method, parameters.Any(static p => p.Kind is ResolverParameterKind.Parents));
        var arguments = parameters.Where(static p => p.Kind is ResolverParameterKind.Argument).Select(p => MakeArgument(p.Parameter));
        var isNested = parameters.Any(static p => p.Kind is ResolverParameterKind.Parent or ResolverParameterKind.Parents);
        int? weight = returns.IsQueryable || returns.IsAsync ? isNested ? NestedWeight : RootWeight : null;
        var field = Make(method, returns, [.. arguments], null, weight);
        var coordinate = $"{typeName}.{field.Name}";
        if (returns.IsQueryable)
        {
            var query = new QueryField(method, [.. parameters.Select(static p => p.ToQueryParameter())], ResultOf(method));
            catalog.Builder.BindResolver(coordinate, query.Resolver).SetMetadata(coordinate, query);
        }
        else
        {
            catalog.Builder.BindResolver(coordinate, ResolverCompiler.Compile(method, parameters));
            SetRequirements(coordinate, parameters);
        }

        return field;
    }

    private static QueryResult ResultOf(MethodInfo method) =>
        method.IsDefined(typeof(UsePagingAttribute)) ? QueryResult.Connection
        : method.IsDefined(typeof(UseFirstOrDefaultAttribute)) ? QueryResult.FirstOrDefault
        : QueryResult.List;

    private void SetRequirements(string coordinate, IEnumerable<ResolverParameter> parameters)
    {
        var parent = parameters.FirstOrDefault(static p => p.Kind is ResolverParameterKind.Parent or ResolverParameterKind.Parents);
        if (parent?.Parameter.GetCustomAttribute<ParentAttribute>() is { Requires: { Count: > 0 } requires })
        {
            catalog.Builder.SetMetadata(coordinate, new ParentRequirements(requires));
        }
    }

    private FieldDefinitionNode Make(
        MemberInfo member, FieldReturn returns, ImmutableArray<InputValueDefinitionNode> arguments, TypeNode? type, int? weight)
    {
        var paging = member.GetCustomAttribute<UsePagingAttribute>();
        var element = returns.IsQueryable ? returns.Type.GetGenericArguments()[0] : returns.ConnectionNode;
        var namedType = member.GetCustomAttribute<GraphQLTypeAttribute>() is { } given ? catalog.NameOf(given.Declaration) : null;
        List<DirectiveNode> directives = [];
        if (paging is not null)
        {
            type = catalog.Connections.Refer(paging, element!, namedType, isNullable: returns.IsQueryable);
            directives.Add(ConnectionTypes.ListSize(paging));
        }
        else if (member.IsDefined(typeof(UseFirstOrDefaultAttribute)))
        {
            type = Sdl.Named(catalog.NameOf(element!));
        }

        if ((weight ?? (paging is null ? null : NestedWeight)) is { } cost)
        {
            directives.Add(Sdl.Cost(cost));
        }

        directives.AddRange(catalog.AuthorizeDirectives(member));
        directives.AddRange(Sdl.Deprecated(member.GetCustomAttribute<GraphQLDeprecatedAttribute>()?.Reason));
        return new FieldDefinitionNode
        {
            Name = new Name(TypeNaming.FieldName(member)),
            Description = Sdl.Description(catalog.Descriptions.Of(member)),
            Arguments = [.. arguments, .. MakeListArguments(member, paging, element)],
            Type = type ?? catalog.Refer(returns.Type, returns.Nullability, namedType),
            Directives = [.. directives],
        };
    }

    private IEnumerable<InputValueDefinitionNode> MakeListArguments(MemberInfo member, UsePagingAttribute? paging, Type? element)
    {
        if (paging is not null)
        {
            foreach (var argument in ConnectionTypes.Arguments(paging))
            {
                yield return argument;
            }
        }

        if (member.GetCustomAttribute<UseFilteringAttribute>() is { } filtering)
        {
            yield return filtering.FilterType is { } declared ? catalog.Filters.DeclaredArgument(declared) : catalog.Filters.Argument(element!);
        }

        if (member.GetCustomAttribute<UseSortingAttribute>() is { } sorting)
        {
            yield return sorting.SortType is { } declared ? catalog.Sorts.DeclaredArgument(declared) : catalog.Sorts.Argument(element!);
        }
    }

    /// <summary>An argument of a field, or a field of a mutation's input.</summary>
    public InputValueDefinitionNode MakeArgument(ParameterInfo parameter)
    {
        var nullability = new NullabilityInfoContext().Create(parameter);
        var type = parameter.IsDefined(typeof(IDAttribute))
            ? catalog.Refer(parameter.ParameterType, nullability, "ID")
            : catalog.Refer(parameter.ParameterType, nullability);
        return Sdl.Input(
            TypeNaming.ArgumentName(parameter),
            type,
            catalog.Descriptions.Of(parameter),
            parameter.GetCustomAttribute<DefaultValueSyntaxAttribute>() is { } given ? Parser.ParseValue(given.Syntax)
                : parameter is { HasDefaultValue: true, DefaultValue: { } value } ? ToLiteral(parameter.ParameterType, value) : null,
            Sdl.Deprecated(parameter.GetCustomAttribute<GraphQLDeprecatedAttribute>()?.Reason));
    }

    private ValueNode ToLiteral(Type type, object value) => (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } @enum
        ? new EnumValueNode { Value = TypeNaming.EnumValueName(@enum.GetField(Enum.ToObject(@enum, value).ToString()!)!) }
        : catalog.FindScalar(type)!.ToLiteral(value);

    /// <summary>What a resolver says that it reads of the parent.</summary>
    private sealed class ParentRequirements(IReadOnlyList<string> members) : IParentRequirements
    {
        public IReadOnlyList<string> GetParentMembers(IServiceProvider services) => members;
    }
}
