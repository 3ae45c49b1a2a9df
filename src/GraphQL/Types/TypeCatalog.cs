using System.Reflection;
using OpenEmulationData.GraphQL.Data;
using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Types;

/// <summary>
/// The types of a schema in the making, by their C# types. A type is defined when it is first referred to; its definition waits in a queue,
/// so that types may refer to each other.
/// </summary>
internal sealed class TypeCatalog
{
    private readonly SchemaBuilder _builder;
    private readonly Dictionary<Type, ObjectTypeDescriptor> _objects = [];
    private readonly Dictionary<Type, ScalarBinding> _scalars;
    private readonly OrderedDictionary<string, TypeDefinitionNode> _definitions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _claimed = new(StringComparer.Ordinal);
    private readonly Queue<Action> _waiting = [];

    public TypeCatalog(SchemaBuilder builder, IEnumerable<ScalarBinding> scalars)
    {
        _builder = builder;
        _scalars = ScalarBinding.Defaults.ToDictionary(static s => s.RuntimeType);
        foreach (var scalar in scalars)
        {
            _scalars[scalar.RuntimeType] = scalar;
        }

        Fields = new FieldFactory(this);
        Connections = new ConnectionTypes(this);
        Filters = new FilterInputTypes(this);
        Sorts = new SortInputTypes(this);
    }

    public SchemaBuilder Builder => _builder;

    public XmlDescriptions Descriptions { get; } = new();

    public FieldFactory Fields { get; }

    public ConnectionTypes Connections { get; }

    public FilterInputTypes Filters { get; }

    public SortInputTypes Sorts { get; }

    /// <summary>The object types that were declared.</summary>
    public IEnumerable<ObjectTypeDescriptor> Objects => _objects.Values;

    public void Add(ObjectTypeDescriptor descriptor) => _objects.Add(descriptor.RuntimeType, descriptor);

    /// <summary>What is known of the object type of a C# type; one that was not declared has all its properties.</summary>
    public ObjectTypeDescriptor GetObject(Type type)
    {
        if (!_objects.TryGetValue(type, out var descriptor))
        {
            _objects.Add(type, descriptor = new ObjectTypeDescriptor(type, TypeNaming.TypeName(type)));
        }

        return descriptor;
    }

    public bool IsDeclared(Type type) => _objects.TryGetValue(type, out var descriptor) && descriptor.Classes.Count > 0;

    public ScalarCoercion? FindScalar(Type type) => _scalars.GetValueOrDefault(Nullable.GetUnderlyingType(type) ?? type)?.Coercion;

    /// <summary>Whether values of the type can be given as input.</summary>
    public bool IsInput(Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        return bare.IsEnum || _scalars.ContainsKey(bare) || (EntityConventions.GetItemType(bare) is { } item && IsInput(item));
    }

    /// <summary>Queues a definition, once for each name.</summary>
    public void Define(string name, Func<TypeDefinitionNode> make)
    {
        if (_claimed.Add(name))
        {
            _waiting.Enqueue(() => _definitions.Add(name, make()));
        }
    }

    /// <summary>Makes all definitions that wait, and those that they ask for.</summary>
    public IReadOnlyCollection<TypeDefinitionNode> Complete()
    {
        while (_waiting.TryDequeue(out var define))
        {
            define();
        }

        return _definitions.Values;
    }

    /// <summary>The reference to the type of values, with the lists and the nullability that C# says.</summary>
    public TypeNode Refer(Type type, NullabilityInfo? nullability, string? namedType = null)
    {
        var bare = Nullable.GetUnderlyingType(type);
        var isNullable = bare is not null || nullability?.ReadState is NullabilityState.Nullable;
        TypeNode reference = EntityConventions.GetItemType(type) is { } item && !_scalars.ContainsKey(type)
            ? Sdl.ListOf(Refer(item, nullability?.GenericTypeArguments is [var argument] ? argument : nullability?.ElementType, namedType))
            : Sdl.Named(namedType ?? NameOf(bare ?? type));
        return isNullable ? reference : Sdl.NonNull(reference);
    }

    /// <summary>The name of the type of a C# type; it is defined if it is not yet.</summary>
    public string NameOf(Type type)
    {
        if (_scalars.TryGetValue(type, out var scalar))
        {
            DefineScalar(scalar);
            return scalar.Name;
        }

        if (type.IsEnum)
        {
            var name = TypeNaming.TypeName(type);
            Define(name, () => new EnumTypes(this).Make(type, name));
            return name;
        }

        if (type.IsInterface)
        {
            var name = TypeNaming.TypeName(type);
            Define(name, () => new AbstractTypes(this).Make(type, name));
            return name;
        }

        var descriptor = GetObject(type);
        Define(descriptor.Name, () => new ObjectTypes(this).Make(descriptor));
        return descriptor.Name;
    }

    private void DefineScalar(ScalarBinding scalar)
    {
        if (TypeSystem.Introspection.IntrospectionDefinitions.HasType(scalar.Name))
        {
            return;
        }

        Define(scalar.Name, () => new ScalarTypeDefinitionNode
        {
            Name = new Name(scalar.Name),
            Description = Sdl.Description(scalar.Description),
            Directives = scalar.SpecifiedBy is null ? [] : [Sdl.Directive("specifiedBy", ("url", Sdl.Text(scalar.SpecifiedBy)))],
        });
        _builder.BindScalar(scalar.Name, scalar.Coercion);
    }
}
