using OpenEmulationData.GraphQL.Language;

namespace OpenEmulationData.GraphQL.TypeSystem.Printing;

/// <summary>Descriptions as block strings, or as quoted ones where a block string would not mean the same.</summary>
internal static class DescriptionText
{
    /// <summary>The lines of a description, each indented, with a line end behind the last; nothing when there is none.</summary>
    public static string Of(string? description, string indent)
    {
        if (description is null)
        {
            return string.Empty;
        }

        var text = SyntaxPrinter.Print(new StringValueNode { Value = description, Block = CanBeBlock(description) });
        return $"{indent}{text.Replace("\n", $"\n{indent}", StringComparison.Ordinal)}\n";
    }

    private static bool CanBeBlock(string text) =>
        !text.Any(static unit => char.IsControl(unit) && unit is not ('\n' or '\t'))
        && BlockString.Dedent(BlockString.Print(text)[3..^3]) == text;
}
