using CsatWarehouse.Pdf.Drawing;

namespace CsatWarehouse.Pdf.Layout;

/// <summary>A block that flows through columns of equal width: balanced where it ends on the page, else full and on to the next.</summary>
public sealed class Columns(Block content, int count, double gutter) : Block
{
    /// <summary>Halvings of the range of heights; twelve leave less than a fifth of a point of a page.</summary>
    const int Halvings = 12;

    public override WidthRange Widths(LayoutContext context)
    {
        var column = content.Widths(context);
        return new WidthRange(column.Minimum * count, column.Preferred * count).Plus(
            gutter * (count - 1)
        );
    }

    public override Fragment Fit(LayoutContext context, double width, double room)
    {
        var column = (width - (gutter * (count - 1))) / count;
        var (pieces, rest) = Fill(context, column, room);
        if (pieces.Count == 0)
            return Fragment.Nothing(this);
        if (rest is null)
            pieces = Balance(context, column, pieces);
        var next = rest is null ? null : new Columns(rest, count, gutter);
        return context.OnlyMeasures
            ? Fragment.Blank(HeightOf(pieces), next)
            : Beside(pieces, column, next);
    }

    Fragment Beside(List<Fragment> pieces, double column, Columns? rest) =>
        new(
            HeightOf(pieces),
            (canvas, at) =>
            {
                foreach (var piece in pieces)
                {
                    piece.Draw(canvas, at);
                    at += new Point(column + gutter, 0);
                }
            },
            rest
        );

    List<Fragment> Balance(LayoutContext context, double column, List<Fragment> pieces)
    {
        var optional = context.Optional;
        var tries = optional.OnlyMeasures ? optional : optional with { OnlyMeasures = true };
        var (low, high) = (0.0, HeightOf(pieces));
        var needed = high;
        double? least = null;
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (low + high) / 2;
            // What fills no more than that is filled in the same way.
            if (middle >= needed)
            {
                high = middle;
                continue;
            }
            var (tried, rest) = Fill(tries, column, middle);
            if (tried.Count > 0 && rest is null)
                (high, needed, least, pieces) = (middle, HeightOf(tried), middle, tried);
            else
                low = middle;
        }
        return least is { } found && !context.OnlyMeasures
            ? Fill(optional, column, found).Pieces
            : pieces;
    }

    static double HeightOf(List<Fragment> columns) => columns.Max(p => p.Height);

    (List<Fragment> Pieces, Block? Left) Fill(LayoutContext context, double column, double height)
    {
        var pieces = new List<Fragment>(count);
        Block? rest = content;
        while (rest is not null && pieces.Count < count)
        {
            var own = pieces.Count == 0 ? context : context.Optional;
            var piece = rest.Fit(own, column, height);
            if (piece.IsNothing)
                break;
            pieces.Add(piece);
            rest = piece.Rest;
        }
        return (pieces, rest);
    }
}
