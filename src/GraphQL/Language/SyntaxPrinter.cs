namespace OpenEmulationData.GraphQL.Language;

/// <summary>Writes a tree as text, in exactly the layout of graphql-js: two spaces a level, arguments wrapped at 80 columns.</summary>
public static class SyntaxPrinter
{
    /// <summary>Writes a node and all below it.</summary>
    /// <param name="node">Any node.</param>
    /// <returns>The text, without a line end behind it.</returns>
    /// <exception cref="InsufficientExecutionStackException">
    /// The tree is nested too deep; no tree that <see cref="Parser"/> made within <see cref="ParserOptions.MaxDepth"/> is.
    /// </exception>
    public static string Print(SyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var writer = new SyntaxWriter();
        writer.Write(node);
        return writer.ToString();
    }
}
