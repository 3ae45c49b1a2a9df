using System.Reflection;
using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Types;

/// <summary>Makes schemas of C# types that carry HotChocolate's attributes.</summary>
public static class SchemaBuilderTypes
{
    private const string QueryName = "Query";
    private const string MutationName = "Mutation";

    private static readonly DocumentNode s_directives = Parser.Parse(
        """"
        "What it costs to answer a field, or to take an argument; without it a leaf costs nothing, and an object one. See `extensions.cost` with the header `GraphQL-Cost: report`."
        directive @cost("The cost." weight: String!) on SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM | INPUT_FIELD_DEFINITION

        "How long a list is."
        directive @listSize(
          "The length to reckon with at most."
          assumedSize: Int
          "The arguments that say the length."
          slicingArguments: [String!]
          "The length when none of these arguments is given."
          slicingArgumentDefaultValue: Int
          "The fields below that are of this length."
          sizedFields: [String!]
          "Whether one of the arguments must be given."
          requireOneSlicingArgument: Boolean! = true
        ) on FIELD_DEFINITION
        """",
        ParserOptions.Unlimited);

    private static readonly DocumentNode s_authorize = Parser.Parse(
        """"
        "Only callers who satisfy the policy get the field, or the fields of the type; everybody else gets the error AUTH_NOT_AUTHORIZED."
        directive @authorize("The name of the policy." policy: String!) repeatable on OBJECT | FIELD_DEFINITION
        """",
        ParserOptions.Unlimited);

    /// <summary>Adds the types that C# types declare, and all that they refer to.</summary>
    /// <param name="builder">The schema in the making.</param>
    /// <param name="types">Classes with <see cref="QueryTypeAttribute"/>, <see cref="MutationTypeAttribute"/> or <see cref="ObjectTypeAttribute{T}"/>, in the order of the schema.</param>
    /// <param name="scalars">Scalars beside, or instead of, those that need no registration.</param>
    public static SchemaBuilder AddTypes(this SchemaBuilder builder, IReadOnlyList<Type> types, params IReadOnlyList<ScalarBinding> scalars)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(types);
        var catalog = new TypeCatalog(builder, scalars);
        AddObjects(catalog, types);
        var nodes = new NodeFields(catalog).Define().ToList();
        AddRoot<QueryTypeAttribute>(catalog, types, QueryName, "What can be asked.", nodes, m => catalog.Fields.Bind(QueryName, m));
        AddRoot<MutationTypeAttribute>(catalog, types, MutationName, "What can be changed.", [], m => new MutationFields(catalog).Bind(MutationName, m));
        foreach (var declared in catalog.Objects.Where(static o => !ConnectionTypes.IsConnection(o.RuntimeType)).ToList())
        {
            catalog.NameOf(declared.RuntimeType);
        }

        var definitions = catalog.Complete();
        return builder.AddDocument(new DocumentNode
        {
            Definitions = [.. catalog.HasPolicies ? s_authorize.Definitions : [], .. s_directives.Definitions, .. definitions],
        });
    }

    private static void AddObjects(TypeCatalog catalog, IReadOnlyList<Type> types)
    {
        foreach (var type in types)
        {
            if (type.GetCustomAttribute<ObjectTypeAttribute>() is not { RuntimeType: var runtimeType })
            {
                continue;
            }

            var descriptor = catalog.Objects.FirstOrDefault(o => o.RuntimeType == runtimeType);
            if (descriptor is null)
            {
                descriptor = (ObjectTypeDescriptor)Activator.CreateInstance(typeof(ObjectTypeDescriptor<>).MakeGenericType(runtimeType))!;
                catalog.Add(descriptor);
            }

            descriptor.Classes.Add(type);
            descriptor.IdField ??= type.GetCustomAttribute<NodeAttribute>()?.IdField;
            type.GetMethod("Configure", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)?.Invoke(null, [descriptor]);
        }
    }

    private static void AddRoot<TAttribute>(
        TypeCatalog catalog,
        IReadOnlyList<Type> types,
        string name,
        string description,
        IReadOnlyList<FieldDefinitionNode> more,
        Func<MethodInfo, FieldDefinitionNode> bind)
        where TAttribute : Attribute
    {
        Type[] classes = [.. types.Where(static t => t.IsDefined(typeof(TAttribute)))];
        if (classes.Length > 0)
        {
            catalog.Define(name, () => ObjectTypes.MakeRoot(
                name, description, [.. more, .. classes.SelectMany(ObjectTypes.FieldMethods).Select(bind)]));
        }
    }
}
