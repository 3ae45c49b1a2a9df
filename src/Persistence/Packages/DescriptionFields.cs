using System.Text;
using System.Text.Json;

namespace OpenEmulationData.Persistence.Packages;

/// <summary>Adds a field to the description of a package and leaves one out; all other bytes stay as they are.</summary>
internal static class DescriptionFields
{
    /// <summary>The description with a field of text behind another one.</summary>
    /// <param name="description">The description.</param>
    /// <param name="behind">The name of the other field, which is in one file only.</param>
    /// <param name="name">The name of the field.</param>
    public static byte[] Add(byte[] description, string behind, string name)
    {
        int end = Find(description, behind)?.End ?? throw new InvalidDataException($"The description has no field {behind}.");
        return [.. description.AsSpan(0, end), .. Encoding.UTF8.GetBytes($$""", {"name": "{{name}}", "type": "string"}"""), .. description.AsSpan(end)];
    }

    /// <summary>The description without the field of a name.</summary>
    public static byte[] Without(byte[] description, string name) => Find(description, name) is not var (_, cut, resume) ? description
        : [.. description.AsSpan(0, cut), .. description.AsSpan(resume)];

    /// <summary>Where a field ends, and what goes with it: the comma before it, or behind the first of several.</summary>
    private static (int End, int Cut, int Resume)? Find(ReadOnlySpan<byte> description, string name)
    {
        int mark = description.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        Utf8JsonReader reader = new(description[mark..]);
        Stack<(bool IsFirst, int Before, int Start)> open = new();
        int found = -1;
        JsonTokenType last = JsonTokenType.None;
        int end = mark;
        while (reader.Read())
        {
            int start = mark + (int)reader.TokenStartIndex;
            if (reader.TokenType is JsonTokenType.StartObject)
            {
                open.Push((last is JsonTokenType.StartArray, end, start));
            }
            else if (reader.TokenType is JsonTokenType.PropertyName && reader.ValueTextEquals("name"u8))
            {
                reader.Read();
                found = reader.TokenType is JsonTokenType.String && reader.ValueTextEquals(name) ? open.Count : found;
            }
            else if (reader.TokenType is JsonTokenType.EndObject && open.Pop() is var field && open.Count + 1 == found)
            {
                end = mark + (int)reader.BytesConsumed;
                return field.IsFirst && reader.Read() && reader.TokenType is JsonTokenType.StartObject
                    ? (end, field.Start, mark + (int)reader.TokenStartIndex)
                    : (end, field.Before, end);
            }

            last = reader.TokenType;
            end = mark + (int)reader.BytesConsumed;
        }

        return null;
    }
}
