using OpenEmulationData.Persistence.Titles;

namespace OpenEmulationData.Persistence.Import;

/// <summary>What must hold between a title and the awards and counts that carry it.</summary>
internal static class TitleRules
{
    /// <summary>
    /// The title is one for recipients of the kind, and in force in the year of the fact or in the year conferred: merit of
    /// one year is rewarded in the next, under the law of that day.
    /// </summary>
    public static void Check(PackageRow row, AwardTitle? title, RecipientKind kind, int year, int? conferredYear)
    {
        if (title is null)
        {
            return;
        }

        if (!title.RecipientKindSet.Allows(kind))
        {
            string kinds = string.Join(", ", title.RecipientKinds.Select(allowed => ContractNames<RecipientKind>.All[(int)allowed]));
            row.Fault("recipient_kind", $"the title {title.Code} is for {kinds}", "correct the kind or the title");
        }

        if (!IsInForce(title, year) && !(conferredYear is { } conferred && IsInForce(title, conferred)))
        {
            row.Fault("title_code", $"the title was not in force in {year}", "correct the title or the year, or valid_from and valid_to of the title");
        }
    }

    private static bool IsInForce(AwardTitle title, int year) => !(title.ValidFrom?.Year > year) && !(title.ValidTo?.Year < year);
}
