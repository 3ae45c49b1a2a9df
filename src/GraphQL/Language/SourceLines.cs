using System.Text;

namespace OpenEmulationData.GraphQL.Language;

/// <summary>The lines of a source, found once: for many locations in one text.</summary>
internal sealed class SourceLines
{
    private readonly Source _source;
    private readonly List<int> _starts = [0];

    public SourceLines(Source source)
    {
        _source = source;
        var text = source.Body.Span;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')))
            {
                _starts.Add(i + 1);
            }
        }
    }

    /// <summary>The same as <see cref="Source.GetLocation"/>.</summary>
    public SourceLocation GetLocation(int byteOffset)
    {
        var offset = Math.Clamp(byteOffset, 0, _source.Body.Length);
        var line = _starts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        return new SourceLocation(line + 1, 1 + Encoding.UTF8.GetCharCount(_source.Body.Span[_starts[line]..offset]));
    }
}
