using Microsoft.EntityFrameworkCore.Metadata;

namespace OpenEmulationData.Persistence.Text;

/// <summary>How long the columns are that indexes hold: a database may bound the size of an index key.</summary>
internal static class TextColumns
{
    /// <summary>Characters of a code, a version or a number.</summary>
    public const int CodeLength = 100;

    /// <summary>Characters of a folded name.</summary>
    public const int FoldedLength = 800;

    /// <summary>Characters of a sort key; a longer one is cut, and the key of the row decides.</summary>
    public const int SortLength = 800;

    /// <summary>Characters of one word.</summary>
    public const int WordLength = 100;

    /// <summary>Sets the length of the columns of the entity that indexes hold.</summary>
    public static void Bound(IMutableEntityType entity)
    {
        foreach (IMutableProperty property in entity.GetProperties())
        {
            switch (property.Name)
            {
                case "Code" or "Version" or "Number" or "DecisionNumber" or "Indicator" when property.ClrType == typeof(string):
                    property.SetMaxLength(CodeLength);
                    break;
                case "NameFolded" or "TitleFolded":
                    property.SetMaxLength(FoldedLength);
                    break;
                case "NameSort" or "TitleSort":
                    property.SetMaxLength(SortLength);
                    property.SetIsUnicode(false);
                    break;
                default:
                    break;
            }
        }
    }
}
