namespace OpenEmulationData.GraphQL.Validation.Merging;

/// <summary>Fields that do not merge.</summary>
/// <param name="ResponseName">Their common response name.</param>
/// <param name="Reason">Why not, to follow "conflict because".</param>
/// <param name="First">The offsets of the one field and of those below it that the reason is about.</param>
/// <param name="Second">The same of the other.</param>
internal sealed record MergeConflict(string ResponseName, string Reason, IReadOnlyList<int> First, IReadOnlyList<int> Second)
{
    /// <summary>One conflict of two fields out of those below them.</summary>
    public static MergeConflict Of(string responseName, FieldEntry first, FieldEntry second, List<MergeConflict> below) => new(
        responseName,
        string.Join(" and ", below.Select(static c => $"subfields \"{c.ResponseName}\" conflict because {c.Reason}")),
        [first.Node.Start, .. below.SelectMany(static c => c.First)],
        [second.Node.Start, .. below.SelectMany(static c => c.Second)]);
}
