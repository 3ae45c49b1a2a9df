using System.Collections.Immutable;
using System.Runtime.InteropServices;
using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Execution;

/// <summary>
/// A literal of an input type, read once: what has no variable in it is coerced already, and only variables are looked up for each request.
/// <see href="https://spec.graphql.org/September2025/#sec-Input-Values"/>
/// </summary>
internal abstract class PreparedLiteral
{
    /// <exception cref="GraphQLException">Variables make a value that the type does not allow.</exception>
    public abstract object? Coerce(VariableValues variables);

    /// <summary>Reads a literal that was validated, or a default value.</summary>
    /// <exception cref="GraphQLException">The literal is not a value of the type.</exception>
    public static PreparedLiteral Prepare(GraphQLType type, ValueNode literal) => literal switch
    {
        VariableNode variable => new VariableLiteral(type, variable.Name.Value),
        NullValueNode => new ConstantLiteral(type.IsNonNull ? throw NotNull(type) : null),
        _ => type.Nullable switch
        {
            ListType list when literal is ListValueNode items => PrepareList(list, items.Values),
            ListType list => PrepareList(list, [literal]),
            ScalarType scalar => new ConstantLiteral(scalar.Coercion.ParseLiteral(literal)),
            EnumType @enum => new ConstantLiteral(EnumCoercion.ParseLiteral(@enum, literal)),
            InputObjectType input => PrepareObject(input, literal),
            _ => throw new System.Diagnostics.UnreachableException(),
        },
    };

    /// <summary>Whether it has a value at all: a variable may have none.</summary>
    protected virtual bool IsGiven(VariableValues variables) => true;

    private static PreparedLiteral PrepareList(ListType type, ImmutableArray<ValueNode> literals)
    {
        var list = new ListLiteral([.. literals.Select(item => Prepare(type.OfType, item))]);
        return list.Items.All(static i => i is ConstantLiteral) ? new ConstantLiteral(list.Coerce(VariableValues.Empty)) : list;
    }

    private static PreparedLiteral PrepareObject(InputObjectType type, ValueNode literal)
    {
        if (literal is not ObjectValueNode node)
        {
            throw new GraphQLException($"Expected value of type \"{type}\", found {SyntaxPrinter.Print(literal)}.");
        }

        var fields = new List<PreparedField>(node.Fields.Length);
        foreach (var definition in type.Fields.Values)
        {
            var given = node.Fields.FirstOrDefault(f => f.Name.Value == definition.Name)?.Value;
            if (given is not null || definition.DefaultValue is not null || definition.IsRequired)
            {
                fields.Add(new PreparedField(definition, given is null ? null : Prepare(definition.Type, given)));
            }
        }

        foreach (var field in node.Fields)
        {
            if (!type.Fields.ContainsKey(field.Name.Value))
            {
                throw new GraphQLException(
                    $"Field \"{field.Name}\" is not defined by type \"{type}\".{InputObjectCoercion.DidYouMean(field.Name.Value, type)}");
            }
        }

        var @object = new ObjectLiteral(type, node, [.. fields]);
        return fields.TrueForAll(static f => f.Literal is null or ConstantLiteral)
            ? new ConstantLiteral(@object.Coerce(VariableValues.Empty))
            : @object;
    }

    private static GraphQLException NotNull(GraphQLType type) => new($"Expected value of type \"{type}\", found null.");

    /// <summary>A field of an input object that a value may have: one that is given, or that something stands for or is missed without.</summary>
    private readonly record struct PreparedField(InputValueDefinition Definition, PreparedLiteral? Literal);

    private sealed class ConstantLiteral(object? value) : PreparedLiteral
    {
        public override object? Coerce(VariableValues variables) => value;
    }

    private sealed class VariableLiteral(GraphQLType type, string name) : PreparedLiteral
    {
        public override object? Coerce(VariableValues variables)
        {
            variables.TryGet(name, out var value);
            return value is null && type.IsNonNull ? throw NotNull(type) : value;
        }

        protected override bool IsGiven(VariableValues variables) => variables.TryGet(name, out _);
    }

    private sealed class ListLiteral(PreparedLiteral[] items) : PreparedLiteral
    {
        public PreparedLiteral[] Items { get; } = items;

        public override object? Coerce(VariableValues variables)
        {
            var values = new object?[Items.Length];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = Items[i].Coerce(variables);
            }

            return values;
        }
    }

    private sealed class ObjectLiteral(InputObjectType type, ObjectValueNode node, PreparedField[] fields) : PreparedLiteral
    {
        public override object? Coerce(VariableValues variables)
        {
            var values = new KeyValuePair<InputValueDefinition, object?>[fields.Length];
            var count = 0;
            foreach (var (definition, literal) in fields)
            {
                if (literal?.IsGiven(variables) is true)
                {
                    values[count++] = KeyValuePair.Create(definition, literal.Coerce(variables));
                }
                else if (InputObjectCoercion.HasDefault(definition))
                {
                    values[count++] = KeyValuePair.Create(definition, definition.CoercedDefaultValue);
                }
            }

            var given = ImmutableCollectionsMarshal.AsImmutableArray(count == values.Length ? values : values[..count]);
            if (type.IsOneOf)
            {
                RequireOne(given);
            }

            return new InputObjectValue(type, given);
        }

        private void RequireOne(ImmutableArray<KeyValuePair<InputValueDefinition, object?>> values)
        {
            if (node.Fields.Length != 1)
            {
                throw new GraphQLException($"OneOf Input Object \"{type}\" must specify exactly one key.");
            }

            if (values is not [{ Value: not null }])
            {
                throw new GraphQLException($"Field \"{type}.{node.Fields[0].Name}\" must be non-null.");
            }
        }
    }
}
