using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Validation;

/// <summary>
/// What the schema says about the place in a document that a walker has reached. Null means unknown: the document names something that
/// the schema does not have, or that makes no sense there.
/// </summary>
internal sealed class TypeInfo
{
    /// <summary>The type of the innermost operation, fragment or field.</summary>
    public GraphQLType? Type { get; set; }

    /// <summary>The object, interface or union whose fields the innermost selection set selects.</summary>
    public NamedType? ParentType { get; set; }

    /// <summary>The innermost field.</summary>
    public FieldDefinition? Field { get; set; }

    /// <summary>The directive around the place.</summary>
    public DirectiveDefinition? Directive { get; set; }

    /// <summary>The argument around the place.</summary>
    public InputValueDefinition? Argument { get; set; }

    /// <summary>The type expected of a value.</summary>
    public GraphQLType? InputType { get; set; }

    /// <summary>The type expected of the list or input object around the value.</summary>
    public GraphQLType? ParentInputType { get; set; }

    /// <summary>Whether something is put in place of a value that is not given.</summary>
    public bool HasDefaultValue { get; set; }
}
