using System.Globalization;
using OpenEmulationData.Persistence.Awards;
using OpenEmulationData.Persistence.Sources;
using OpenEmulationData.Persistence.Statistics;
using OpenEmulationData.Persistence.Text;
using OpenEmulationData.Persistence.Titles;
using OpenEmulationData.Persistence.Units;
using OpenEmulationData.Persistence.Visibility;

namespace OpenEmulationData.Persistence.Import;

internal sealed class AwardImport(ImportSession session) : ResourceImport(session)
{
    /// <summary>The column of the end of the embargo.</summary>
    public const string Embargo = "embargoed_until";

    private readonly RecipientWriter _recipients = new(session);
    private readonly DecisionRecipients _decisions = new();
    private readonly List<(VisibleInterval Visible, PackageRow Row)> _hidden = [];
    private int _count;

    public override string Resource => "awards";

    /// <summary>
    /// Takes the row, or keeps it for later when not everybody sees the award yet: what is hidden is numbered behind all else, in the order in
    /// which it becomes visible, so that no key and no cursor tells of it.
    /// </summary>
    public override void Read(PackageRow row)
    {
        VisibleInterval? visible = VisibleOf(row);
        if (visible is null || visible.Holds(Session.Now))
        {
            Write(row, visible);
        }
        else
        {
            _hidden.Add((visible, row.Keep()));
        }
    }

    public override void Complete()
    {
        foreach ((VisibleInterval visible, PackageRow row) in _hidden.OrderBy(hidden => hidden.Visible.IsEver(Session.Now) ? hidden.Visible.From : DateTime.MaxValue))
        {
            Write(row, visible);
        }

        _recipients.Complete();
    }

    private VisibleInterval? VisibleOf(PackageRow row) => row.Text(Embargo) is null && row.Text("consultation_ends") is null ? null : VisibleInterval.Of(
        new Award { EmbargoedUntil = row.Time(Embargo), Status = row.Choice<AwardStatus>("status") ?? default, ConsultationEnds = row.Date("consultation_ends") },
        Session.Now);

    private void Write(PackageRow row, VisibleInterval? visible)
    {
        (int? from, int? to) = AchievementYears(row);
        PartialDate? proposed = row.Partial("proposed_date");
        PartialDate? conferred = row.Partial("conferred_date");
        row.Forward(proposed, conferred, "conferred_date", "the award is conferred before it is proposed");
        int year = to ?? conferred?.Year ?? proposed?.Year ?? 0;
        if (year == 0)
        {
            row.Fault("achievement_year", "an award needs the year of the achievement, the date conferred or the date proposed", "fill one of them");
        }

        AdministrativeUnit? unit = row.Unit(Session.Units, "recipient_unit_code", "recipient_unit_version_id", year);
        if (unit is null)
        {
            return;
        }

        string code = row.Required("award_id");
        RecipientKind kind = row.RequiredChoice<RecipientKind>("recipient_kind");
        int id = ++_count;
        (int? organizationId, int? individualId) = _recipients.Write(row, kind, unit, id, code, visible);
        string? authority = row.Text("conferring_authority");
        int titleId = Session.Titles.Find(row.Text("title_code")) ?? 0;
        TitleRules.Check(row, titleId == 0 ? null : Session.TitlesById[titleId - 1], kind, year, conferred?.Year);
        _decisions.Check(row, conferred?.Year ?? year, titleId, unit.Id);
        Award award = new()
        {
            Id = id,
            Code = code,
            TitleId = titleId,
            TitleText = row.Text("title_text_vi"),
            RecipientKind = kind,
            OrganizationId = organizationId,
            IndividualId = individualId,
            UnitId = unit.Id,
            Status = row.RequiredChoice<AwardStatus>("status"),
            AchievementYearFrom = from,
            AchievementYearTo = to,
            Year = year,
            ProposedDate = proposed,
            ConsultationEnds = row.Date("consultation_ends"),
            ConferredDate = conferred,
            ConferringAuthorityId = Session.Organizations.FindByName(authority),
            ConferringAuthorityText = authority,
            ProposingBodyText = ProposingBody(row.Text("proposing_body")),
            DecisionNumber = row.Text("decision_number"),
            RevokedDate = row.Partial("revoked_date"),
            RevocationReason = row.Text("revocation_reason"),
            EmbargoedUntil = row.Time(Embargo) is { } end && end > Session.Now ? end : null, // One that is over tells nobody anything.
            CampaignId = Session.Campaigns.Find(row.Text("campaign_id")),
            ClusterId = Session.Clusters.Find(row.Text("cluster_id")),
        };
        Session.Writer<Award>().Write(award);
        int citations = Session.Citations.Write(row, FactKind.Award, award.Id);
        Session.Restrictions.Write(FactKind.Award, award.Id, code, visible, citations);
        Session.Facts.Add(NamedFact.Of(award, visible));
    }

    /// <summary>The name of the cluster or body whose code stands there, else the text itself.</summary>
    private string? ProposingBody(string? text) => Session.Clusters.NameOf(text) ?? Session.Organizations.NameOf(text) ?? text;

    private static (int? From, int? To) AchievementYears(PackageRow row)
    {
        string? text = row.Text("achievement_year");
        if (text is null)
        {
            return (null, null);
        }

        int hyphen = text.IndexOf('-', StringComparison.Ordinal);
        if (YearOf(hyphen < 0 ? text : text.AsSpan(0, hyphen)) is not { } from || YearOf(text.AsSpan(hyphen + 1)) is not { } to)
        {
            row.Fault("achievement_year", "neither a year like 2023 nor years like 2020-2022", "write one year, or the first and the last with a hyphen");
            return (null, null);
        }

        if (to < from)
        {
            row.Fault("achievement_year", "the years run backwards", "check both years");
        }

        return (from, to);
    }

    private static int? YearOf(ReadOnlySpan<char> text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : null;
}
