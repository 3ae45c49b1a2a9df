using System.Globalization;
using System.Runtime.CompilerServices;
using OpenEmulationData.Persistence.Packages;
using OpenEmulationData.Persistence.Releases;

namespace OpenEmulationData.Persistence.Import;

/// <summary>
/// A decision gives a title to a recipient once. A decision is known by its number and year; a recipient by kind, name,
/// unit, body and position, so that two people of one name in one list can be told apart.
/// </summary>
internal sealed class DecisionRecipients
{
    private const int UsualLength = 256;

    private readonly HashSet<ulong> _known = [];

    public void Check(PackageRow row, int year, int titleId, int unitId)
    {
        if (row.Text("decision_number") is not { } number)
        {
            return;
        }

        string? name = row.Text(ChangedColumns.Name);
        DefaultInterpolatedStringHandler key = new(0, 0, CultureInfo.InvariantCulture, stackalloc char[UsualLength]);
        key.AppendLiteral(number);
        key.AppendLiteral("\n");
        key.AppendFormatted(year);
        key.AppendLiteral("\n");
        key.AppendFormatted(titleId);
        key.AppendLiteral("\n");
        key.AppendFormatted(unitId);
        foreach (string? part in (ReadOnlySpan<string?>)[row.Text("recipient_kind"), name, row.Text("recipient_org_id"), row.Text("recipient_position")])
        {
            key.AppendLiteral("\n");
            key.AppendLiteral(part ?? "");
        }

        bool isNew = _known.Add((ulong)ByteHash.Of(key.Text));
        key.Clear();
        if (!isNew && name != Individuals.Individual.WithheldName)
        {
            row.Fault("decision_number", "the decision gives this recipient this title twice", "take out the copy, or tell the recipients apart by recipient_position");
        }
    }
}
