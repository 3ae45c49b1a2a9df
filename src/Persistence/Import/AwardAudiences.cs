using System.Globalization;
using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Persistence.Import;

/// <summary>Tells of rows of the file of awards who sees them.</summary>
/// <param name="columns">The columns of the file.</param>
internal sealed class AwardAudiences(string[] columns)
{
    private readonly int _embargo = Array.IndexOf(columns, AwardImport.Embargo);
    private readonly int _consultation = Array.IndexOf(columns, "consultation_ends");
    private readonly int _status = Array.IndexOf(columns, "status");

    /// <summary>Who sees an award at a moment.</summary>
    public Audiences At(string[] cells, DateTime moment)
    {
        DateTime? embargo = EmbargoOf(cells);
        string consultation = Cell(cells, _consultation);
        if (embargo is null && consultation.Length == 0)
        {
            return Audiences.All;
        }

        VisibleInterval? visible = VisibleInterval.Of(
            new Award
            {
                EmbargoedUntil = embargo,
                ConsultationEnds = DateOnly.TryParseExact(consultation, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly last) ? last : null,
                Status = Cell(cells, _status) switch
                {
                    "PROPOSED" => AwardStatus.Proposed,
                    "IN_CONSULTATION" => AwardStatus.InConsultation,
                    _ => AwardStatus.Conferred,
                },
            },
            moment);
        return visible is null ? Audiences.All
            : visible.Until <= moment ? Audiences.Steward
            : visible.From > moment ? Audiences.Press | Audiences.Steward
            : Audiences.All;
    }

    /// <summary>Who sees an award at some moment from one to another, of a row that stays as it is.</summary>
    public Audiences Between(string[] cells, DateTime from, DateTime to)
    {
        Audiences seen = At(cells, from) | At(cells, to);
        return EmbargoOf(cells) is { } end && end > from && end < to ? seen | At(cells, end) : seen;
    }

    /// <summary>The row, or the header, as everybody may have it: without the column of embargoes.</summary>
    public string[] WithoutEmbargo(string[] cells) => _embargo < 0 ? cells : [.. cells.AsSpan(0, _embargo), .. cells.AsSpan(_embargo + 1)];

    private DateTime? EmbargoOf(string[] cells) =>
        Cell(cells, _embargo) is { Length: > 0 } text && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset end)
            ? end.UtcDateTime : null;

    private static string Cell(string[] cells, int place) => place < 0 ? "" : cells[place];
}
