using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.Validation.Rules;

/// <summary>
/// Every type that is named is defined. <see href="https://spec.graphql.org/September2025/#sec-Fragment-Spread-Type-Existence"/>
/// </summary>
internal sealed class KnownTypeNamesRule : ValidationRule
{
    private readonly ValidationContext _context;
    private readonly HashSet<string> _defined;

    public KnownTypeNamesRule(ValidationContext context)
    {
        _context = context;
        _defined = context.Document.Definitions
            .OfType<TypeDefinitionNode>()
            .Select(static d => d.Name.Value)
            .ToHashSet(StringComparer.Ordinal);
    }

    public override void EnterNamedType(NamedTypeNode node, bool isInTypeSystem)
    {
        var name = node.Name.Value;
        if (_context.Schema.FindType(name) is null && !_defined.Contains(name) && !(isInTypeSystem && IsSpecifiedScalar(name)))
        {
            var known = _context.Schema.Types.Select(static t => t.Name).Concat(_defined);
            _context.Report($"Unknown type \"{name}\".{_context.DidYouMean(name, known)}", node.Start);
        }
    }

    private static bool IsSpecifiedScalar(string name) => TypeSystem.Scalars.SpecifiedScalars.Find(name) is not null;
}
