using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Titles;

namespace OpenEmulationData.Persistence.Statistics;

/// <summary>What figures are never nested over, packed so that it sorts: status, year, title or none, recipient kind.</summary>
internal readonly record struct FactGroup(long Packed) : IComparable<FactGroup>
{
    private const int KindBits = 4;
    private const int TitleBits = 32;
    private const int YearBits = 16;

    /// <summary>Packs the parts; title 0 is none named.</summary>
    public static FactGroup Of(int titleId, int year, RecipientKind kind, AwardStatus status) =>
        new((((((long)status << YearBits) | (uint)year) << TitleBits | (uint)titleId) << KindBits) | (uint)kind);

    public int TitleId => (int)(Packed >> KindBits);

    public int Year => (int)(Packed >> (KindBits + TitleBits)) & ((1 << YearBits) - 1);

    public RecipientKind Kind => (RecipientKind)((int)Packed & ((1 << KindBits) - 1));

    public AwardStatus Status => (AwardStatus)(int)(Packed >> (KindBits + TitleBits + YearBits));

    public int CompareTo(FactGroup other) => Packed.CompareTo(other.Packed);
}
