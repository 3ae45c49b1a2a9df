using OpenEmulationData.GraphQL.Execution;
using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.TypeSystem;

/// <summary>
/// Makes a schema out of definitions (SDL or its syntax tree) and bindings to code. There is no other way to make one: schemas written in
/// code become definitions and bindings first.
/// </summary>
public sealed class SchemaBuilder
{
    private readonly List<DocumentNode> _documents = [];
    private readonly SchemaBindings _bindings = new();

    /// <summary>Begins with the definitions of a text.</summary>
    /// <exception cref="SyntaxException">The text is not SDL.</exception>
    public static SchemaBuilder FromSdl(string sdl) => new SchemaBuilder().AddSdl(sdl);

    /// <summary>Adds the definitions and extensions of a text.</summary>
    /// <exception cref="SyntaxException">The text is not SDL.</exception>
    public SchemaBuilder AddSdl(string sdl) => AddDocument(Parser.Parse(sdl, ParserOptions.Unlimited));

    /// <summary>Adds the definitions and extensions of a document. Faults have locations only while there is one document.</summary>
    public SchemaBuilder AddDocument(DocumentNode document)
    {
        _documents.Add(document);
        return this;
    }

    /// <summary>Says how a field's values are found.</summary>
    /// <param name="coordinate">The field, such as <c>Query.awards</c>.</param>
    /// <param name="resolver">The resolver.</param>
    public SchemaBuilder BindResolver(string coordinate, BatchResolver resolver)
    {
        _bindings.Resolvers[coordinate] = resolver;
        return this;
    }

    /// <summary>Says which member of the parent value a field is.</summary>
    public SchemaBuilder BindMember(string coordinate, MemberBinding member)
    {
        _bindings.Members[coordinate] = member;
        return this;
    }

    /// <summary>Says where the events of a subscription field come from, and perhaps how an event becomes the field's value.</summary>
    public SchemaBuilder BindSubscription(string coordinate, SubscribeResolver subscribe, BatchResolver? resolver = null)
    {
        _bindings.Subscriptions[coordinate] = subscribe;
        return resolver is null ? this : BindResolver(coordinate, resolver);
    }

    /// <summary>Says how values of a scalar are read and written.</summary>
    public SchemaBuilder BindScalar(string name, ScalarCoercion coercion)
    {
        _bindings.Scalars[name] = coercion;
        return this;
    }

    /// <summary>Says which CLR values the values of an enum stand for.</summary>
    public SchemaBuilder BindEnum(string name, IReadOnlyDictionary<string, object> runtimeValues)
    {
        _bindings.Enums[name] = runtimeValues;
        return this;
    }

    /// <summary>Says how the object types behind an interface or union are told.</summary>
    public SchemaBuilder BindTypeResolver(string name, BatchTypeResolver resolver)
    {
        _bindings.TypeResolvers[name] = resolver;
        return this;
    }

    /// <summary>Says which CLR type the values of an object type have.</summary>
    public SchemaBuilder BindObject(string name, Type runtimeType)
    {
        _bindings.RuntimeTypes[name] = runtimeType;
        return this;
    }

    /// <summary>Keeps something with a field, an argument or an input field.</summary>
    /// <param name="coordinate">Such as <c>Query.awards</c>, <c>Query.awards(where:)</c> or <c>AwardFilterInput.year</c>.</param>
    /// <param name="metadata">What to keep.</param>
    public SchemaBuilder SetMetadata(string coordinate, object metadata)
    {
        _bindings.Metadata[coordinate] = metadata;
        return this;
    }

    /// <summary>Makes the schema.</summary>
    /// <exception cref="SchemaException">The definitions are not a valid schema; all faults are listed.</exception>
    public Schema Build() => new SchemaAssembler(
        [.. _documents.SelectMany(static d => d.Definitions)], _bindings, _documents is [var only] ? only.Source : null).Assemble();
}
