using OpenEmulationData.Persistence.Packages;
using OpenEmulationData.Persistence.Releases;

namespace OpenEmulationData.Persistence.Import;

/// <summary>
/// A decision gives a title to a recipient once. A decision is known by its number and year; a recipient by kind, name,
/// unit, body and position, so that two people of one name in one list can be told apart.
/// </summary>
internal sealed class DecisionRecipients
{
    private readonly HashSet<ulong> _known = [];

    public void Check(PackageRow row, int year, int titleId, int unitId)
    {
        if (row.Text("decision_number") is not { } number)
        {
            return;
        }

        string key = string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{number}\n{year}\n{titleId}\n{unitId}\n{row.Text("recipient_kind")}\n{row.Text(ChangedColumns.Name)}\n{row.Text("recipient_org_id")}\n{row.Text("recipient_position")}");
        bool isWithheld = row.Text(ChangedColumns.Name) == Individuals.Individual.WithheldName;
        if (!_known.Add((ulong)ByteHash.Of(key)) && !isWithheld)
        {
            row.Fault("decision_number", "the decision gives this recipient this title twice", "take out the copy, or tell the recipients apart by recipient_position");
        }
    }
}
