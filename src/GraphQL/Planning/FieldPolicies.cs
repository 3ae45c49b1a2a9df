using OpenEmulationData.GraphQL.Language;
using OpenEmulationData.GraphQL.TypeSystem;

namespace OpenEmulationData.GraphQL.Planning;

/// <summary>
/// Which policies a field asks for, read from <c>@authorize(policy:)</c> when it is planned. One on an object type is one on each of its
/// fields, whatever way leads to the object.
/// </summary>
internal static class FieldPolicies
{
    /// <summary>The name of the directive.</summary>
    public const string Directive = "authorize";

    public static IReadOnlyList<string> Of(ObjectType type, FieldDefinition field)
    {
        if (type.AppliedDirectives.Count == 0 && field.AppliedDirectives.Count == 0)
        {
            return [];
        }

        return [.. type.AppliedDirectives.Concat(field.AppliedDirectives)
            .Where(static d => d.Name.Value == Directive)
            .Select(static d => ((StringValueNode)d.Arguments[0].Value).Value)];
    }
}
