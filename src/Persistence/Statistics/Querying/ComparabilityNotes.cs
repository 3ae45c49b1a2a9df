using System.Diagnostics;

namespace OpenEmulationData.Persistence.Statistics.Querying;

/// <summary>The sentence that goes with each code.</summary>
public static class ComparabilityNotes
{
    public static string TextOf(ComparabilityCode code) => code switch
    {
        ComparabilityCode.SourcesDisagree =>
            "Two sources print different counts for the same thing; the count of the later source is used, and both are listed as evidence.",
        ComparabilityCode.TitlesOverlap =>
            "Titles that build on each other (danh hiệu thi đua) are added up: this is a number of awards, and one recipient may stand behind several of them.",
        ComparabilityCode.UnitSplit =>
            "A unit (đơn vị hành chính) was split among several successors, so its figures are given to none of them and stand under itself.",
        ComparabilityCode.UnitsMerged =>
            "Units (đơn vị hành chính) were merged within these years (sáp nhập), so the figures before and after cover different territories.",
        ComparabilityCode.LawChanged =>
            "The law on emulation and commendation (Luật Thi đua, khen thưởng) changed on 2024-01-01, and a title counted here exists under one law only.",
        _ => throw new UnreachableException(),
    };
}
