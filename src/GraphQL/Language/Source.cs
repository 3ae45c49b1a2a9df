using System.Text;

namespace OpenEmulationData.GraphQL.Language;

/// <summary>The text of a document in UTF-8.</summary>
/// <param name="body">The bytes; they are not copied, and must not change while a document made of them is in use.</param>
/// <param name="name">What to call the text in messages.</param>
public sealed class Source(ReadOnlyMemory<byte> body, string name = Source.DefaultName)
{
    /// <summary>The name of a source that was given none.</summary>
    public const string DefaultName = "GraphQL request";

    /// <summary>A source without text, for documents that were not parsed.</summary>
    public static Source Empty { get; } = new(ReadOnlyMemory<byte>.Empty);

    /// <summary>The bytes of the text.</summary>
    public ReadOnlyMemory<byte> Body { get; } = body;

    /// <summary>What to call the text in messages.</summary>
    public string Name { get; } = name;

    /// <summary>The line and column of a byte. Costs a scan of the text before it.</summary>
    /// <param name="byteOffset">An offset in <see cref="Body"/>; one behind the end is held to be the end.</param>
    /// <returns>The line and the column, as graphql-js counts them.</returns>
    public SourceLocation GetLocation(int byteOffset)
    {
        var before = Body.Span[..Math.Clamp(byteOffset, 0, Body.Length)];
        var line = 1;
        int lineEnd;
        while ((lineEnd = before.IndexOfAny((byte)'\n', (byte)'\r')) >= 0)
        {
            var isPair = before[lineEnd] == '\r' && lineEnd + 1 < before.Length && before[lineEnd + 1] == '\n';
            before = before[(lineEnd + (isPair ? 2 : 1))..];
            line++;
        }

        return new SourceLocation(line, 1 + Encoding.UTF8.GetCharCount(before));
    }
}
