using System.Globalization;
using OpenEmulationData.Persistence.Import;

namespace OpenEmulationData.Api.Commands;

/// <summary>Shows how far an import is: a bar that moves on a terminal, a line for every quarter of a step elsewhere.</summary>
internal sealed class ImportProgressView(TextWriter output, bool isTerminal)
{
    private const int Width = 40;
    private const int LinesPerStep = 4;

    private string _step = "";
    private long _shown = -1;

    public void Show(ImportProgress progress)
    {
        long parts = isTerminal ? 100 : LinesPerStep;
        long part = progress.Total <= 0 ? parts : progress.Done * parts / progress.Total;
        if (progress.Step == _step && part == _shown)
        {
            return;
        }

        _step = progress.Step;
        _shown = part;
        long percent = part * 100 / parts;
        if (isTerminal)
        {
            int filled = (int)(percent * Width / 100);
            output.Write(string.Create(CultureInfo.InvariantCulture, $"\r[{new string('#', filled)}{new string(' ', Width - filled)}] {percent,3}% {_step,-10}"));
        }
        else
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_step} {percent}%"));
        }
    }

    /// <summary>Leaves the line of the bar.</summary>
    public void End()
    {
        if (isTerminal && _shown >= 0)
        {
            output.WriteLine();
        }
    }
}
