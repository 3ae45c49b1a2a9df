namespace OpenEmulationData.GraphQL.Language;

/// <summary>A rule of the grammar: reads one node from the current token on.</summary>
internal delegate T NodeReader<out T>(ref DocumentReader reader)
    where T : SyntaxNode;
