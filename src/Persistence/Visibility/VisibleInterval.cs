using OpenEmulationData.Persistence.Awards;

namespace OpenEmulationData.Persistence.Visibility;

/// <summary>When a fact is visible to everybody, in UTC; null is without a beginning or an end.</summary>
/// <param name="From">From this moment on; before it the press sees the fact.</param>
/// <param name="Until">Until just before this moment; from then on only stewards see the fact.</param>
public sealed record VisibleInterval(DateTime? From, DateTime? Until)
{
    /// <summary>A day of Viet Nam begins seven hours before that of UTC.</summary>
    private static readonly TimeSpan s_vietnam = TimeSpan.FromHours(7);

    /// <summary>
    /// When an award is visible: not before its embargo ends, and as a mere proposal not after the last day of its consultation. Null when
    /// it always is.
    /// </summary>
    /// <param name="award">The award.</param>
    /// <param name="now">When it is published; an embargo that ended before is none.</param>
    public static VisibleInterval? Of(Award award, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(award);
        DateTime? from = award.EmbargoedUntil is { } embargo && embargo > now ? embargo : null;
        DateTime? until = award is { Status: AwardStatus.Proposed or AwardStatus.InConsultation, ConsultationEnds: { } last }
            ? DateTime.SpecifyKind(last.AddDays(1).ToDateTime(TimeOnly.MinValue) - s_vietnam, DateTimeKind.Utc)
            : null;
        return from is null && until is null ? null
            : until <= now ? new VisibleInterval(null, until)
            : new VisibleInterval(from, until);
    }

    /// <summary>Whether there is a moment at which everybody sees the fact, from the given one on.</summary>
    public bool IsEver(DateTime now) => !(Until <= now) && !(From >= Until);

    /// <summary>Whether everybody sees the fact at a moment.</summary>
    public bool Holds(DateTime moment) => !(From > moment) && !(Until <= moment);
}
