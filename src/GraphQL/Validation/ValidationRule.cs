using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.Validation;

/// <summary>
/// A rule at work on one document. It is told of each node on the way down and of some on the way up, in the order of the source, with
/// every other rule, and reports what is wrong to its context.
/// </summary>
internal abstract class ValidationRule
{
    public virtual void EnterDocument(DocumentNode node)
    {
    }

    public virtual void LeaveDocument(DocumentNode node)
    {
    }

    public virtual void EnterOperation(OperationDefinitionNode node)
    {
    }

    public virtual void LeaveOperation(OperationDefinitionNode node)
    {
    }

    public virtual void EnterFragmentDefinition(FragmentDefinitionNode node)
    {
    }

    public virtual void EnterVariableDefinition(VariableDefinitionNode node)
    {
    }

    public virtual void EnterSelectionSet(SelectionSetNode node)
    {
    }

    public virtual void EnterField(FieldNode node)
    {
    }

    public virtual void LeaveField(FieldNode node)
    {
    }

    public virtual void EnterFragmentSpread(FragmentSpreadNode node)
    {
    }

    public virtual void EnterInlineFragment(InlineFragmentNode node)
    {
    }

    /// <param name="node">The directive.</param>
    /// <param name="location">Where it stands, by the name of the specification such as <c>FIELD</c>.</param>
    public virtual void EnterDirective(DirectiveNode node, string location)
    {
    }

    public virtual void LeaveDirective(DirectiveNode node)
    {
    }

    public virtual void EnterArgument(ArgumentNode node)
    {
    }

    /// <summary>A literal or the use of a variable, but not the variable that a definition declares.</summary>
    public virtual void EnterValue(ValueNode node)
    {
    }

    public virtual void LeaveValue(ValueNode node)
    {
    }

    public virtual void EnterObjectField(ObjectFieldNode node)
    {
    }

    /// <param name="node">The reference to a type.</param>
    /// <param name="isInTypeSystem">Whether a definition of the type system refers to it.</param>
    public virtual void EnterNamedType(NamedTypeNode node, bool isInTypeSystem)
    {
    }

    /// <summary>A definition of the type system or a part of one that may have directives.</summary>
    /// <param name="node">The definition, field, argument or value.</param>
    /// <param name="directives">Its directives.</param>
    public virtual void EnterTypeSystemNode(SyntaxNode node, IReadOnlyList<DirectiveNode> directives)
    {
    }
}
