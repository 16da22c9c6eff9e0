using CsatWarehouse.Pdf.Drawing;

namespace CsatWarehouse.Pdf.Layout;

/// <summary>A run of one style on a line; <see cref="X"/> is its distance from the line's start in points.</summary>
sealed record TextRun(string Text, TextStyle Style, LinkTarget? Link, double X, double Width);

/// <summary>A broken line; trailing spaces are left out of its width.</summary>
sealed record TextLine(IReadOnlyList<TextRun> Runs, double Width, double Height, double Baseline);
