using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;

namespace CsatWarehouse.Pdf.Layout;

/// <summary>The styles that a document's blocks take when nothing else is said.</summary>
public sealed record Theme
{
    static readonly Color Ink = Color.Parse("#1f2933");
    static readonly Color Accent = Color.Parse("#17405f");
    static readonly Color Hairline = Color.Parse("#d3dae2");

    /// <summary>Dark blue-grey on white, 9 point.</summary>
    public static Theme Plain { get; } = new();

    public TextStyle Body { get; init; } = new(9, Ink);

    /// <summary>Styles of headings from level 1; deeper levels take the last.</summary>
    public IReadOnlyList<TextStyle> Headings { get; init; } =
    [
        new(16, Accent, FontFace.Semibold) { LineSpacing = 1.25 },
        new(11.5, Accent, FontFace.Semibold) { LineSpacing = 1.3 },
        new(9.5, Ink, FontFace.Semibold),
    ];

    /// <summary>The line under headings of level 1; none if null.</summary>
    public Stroke? HeadingRule { get; init; } = new(Accent, 0.8);

    /// <summary>Of notes at the foot of a page.</summary>
    public TextStyle Note { get; init; } = new(7, Ink);

    /// <summary>The short line above notes.</summary>
    public Stroke NoteRule { get; init; } = new(Ink, 0.4);

    public Color Link { get; init; } = Color.Parse("#1f5f9e");

    public Color Bullet { get; init; } = Accent;

    public TableStyle Table { get; init; } =
        new()
        {
            HeaderText = new TextStyle(8, Color.White, FontFace.Semibold),
            HeaderFill = Accent,
            Rule = new Stroke(Hairline),
        };

    public TextStyle HeadingStyle(int level) => Headings[Math.Min(level, Headings.Count) - 1];
}
