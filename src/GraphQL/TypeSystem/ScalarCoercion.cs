using System.Text.Json;
using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.TypeSystem;

/// <summary>
/// How a scalar's values are read from literals and variables and written into answers.
/// Each method throws <see cref="GraphQLException"/> with the message for the client when a value is not one of the scalar's.
/// </summary>
public abstract class ScalarCoercion
{
    /// <summary>The CLR type of coerced values.</summary>
    public abstract Type RuntimeType { get; }

    /// <summary>Reads a literal. Never called with a variable or null.</summary>
    public abstract object ParseLiteral(ValueNode literal);

    /// <summary>Reads a variable's JSON. Never called with null.</summary>
    public abstract object ParseValue(JsonElement value);

    /// <summary>Writes a value of an answer. Never called with null. Nothing is written when it throws.</summary>
    public abstract void Write(Utf8JsonWriter writer, object value);

    /// <summary>Checks that <see cref="Write"/> will accept the value; called before anything of an answer is written.</summary>
    public abstract void CheckResult(object value);

    /// <summary>Makes the literal that stands for a coerced value, for printing defaults.</summary>
    public abstract ValueNode ToLiteral(object value);
}
