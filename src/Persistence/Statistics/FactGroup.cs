using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Titles;

namespace OpenEmulationData.Persistence.Statistics;

/// <summary>What figures are never nested over: title or none, year, recipient kind and status, packed so that it sorts.</summary>
internal readonly record struct FactGroup(long Packed) : IComparable<FactGroup>
{
    private const int KindBits = 4;
    private const int StatusBits = 4;
    private const int YearBits = 16;

    /// <summary>Packs the parts; title 0 is none named.</summary>
    public static FactGroup Of(int titleId, int year, RecipientKind kind, AwardStatus status) =>
        new((((((long)titleId << YearBits) | (uint)year) << KindBits | (uint)kind) << StatusBits) | (uint)status);

    public int TitleId => (int)(Packed >> (YearBits + KindBits + StatusBits));

    public int Year => (int)(Packed >> (KindBits + StatusBits)) & ((1 << YearBits) - 1);

    public RecipientKind Kind => (RecipientKind)((int)(Packed >> StatusBits) & ((1 << KindBits) - 1));

    public AwardStatus Status => (AwardStatus)((int)Packed & ((1 << StatusBits) - 1));

    public int CompareTo(FactGroup other) => Packed.CompareTo(other.Packed);
}
