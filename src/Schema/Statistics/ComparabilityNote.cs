using OpenEmulationData.GraphQL.Types;
using OpenEmulationData.Persistence.Statistics.Querying;

namespace OpenEmulationData.Schema.Statistics;

/// <summary>Something that a reader must know before comparing a count with another.</summary>
internal sealed class ComparabilityNote(ComparabilityCode code)
{
    /// <summary>What it is, for programs.</summary>
    public ComparabilityCode Code => code;

    /// <summary>What it is, for readers: one sentence.</summary>
    public string Text => ComparabilityNotes.TextOf(code);
}

/// <summary>Something that a reader must know before comparing a count with another.</summary>
[ObjectType<ComparabilityNote>]
internal static class ComparabilityNoteType;
