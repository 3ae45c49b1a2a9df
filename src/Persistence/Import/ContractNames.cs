using System.Collections.Frozen;
using System.Text;

namespace OpenEmulationData.Persistence.Import;

/// <summary>The names that data packages and the contract give the values of an enum: <c>EMULATION_TITLE</c> for <c>EmulationTitle</c>.</summary>
internal static class ContractNames<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> Values =
        Enum.GetValues<T>().ToFrozenDictionary(value => NameOf(value.ToString()), StringComparer.Ordinal);

    /// <summary>All names, in the order of the enum.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<T>().Select(value => NameOf(value.ToString()))];

    /// <summary>The value with the name.</summary>
    public static bool TryParse(string name, out T value) => Values.TryGetValue(name, out value);

    private static string NameOf(string member)
    {
        StringBuilder name = new(member.Length + 4);
        foreach (char letter in member)
        {
            if (char.IsUpper(letter) && name.Length > 0)
            {
                name.Append('_');
            }

            name.Append(char.ToUpperInvariant(letter));
        }

        return name.ToString();
    }
}
