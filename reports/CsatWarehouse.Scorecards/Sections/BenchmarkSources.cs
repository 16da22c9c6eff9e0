using CsatWarehouse.Kpis;
using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Scorecards.Charts;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Theme;
using CsatWarehouse.Workspaces;
using PictureBlock = CsatWarehouse.Pdf.Layout.Figure;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>Where the benchmarks come from, of what date, and how many answered.</summary>
static class BenchmarkSources
{
    /// <summary>One row for each peer, publisher, period and method.</summary>
    public static Table Of(Edition edition)
    {
        var texts = edition.Texts;
        var sources = edition
            .Model.Benchmarks.SelectMany(b => b.Peers.Select(p => (Row: b, Peer: p)))
            .GroupBy(s =>
                (s.Peer.Class, s.Peer.Name, s.Peer.Publisher, s.Peer.From, s.Peer.To, s.Peer.Method)
            )
            .OrderBy(g => g.Key.Class)
            .ThenBy(g => g.Key.Name, StringComparer.Ordinal)
            .Select(g => (g.Key, Peers: g.ToList(), How: How(edition, [.. g.Select(s => s.Peer)])))
            .ToList();
        var differs = sources.Exists(s => s.How.Length > 0);
        List<TableColumn> columns =
        [
            new(ColumnWidth.Share(1.5)),
            new(ColumnWidth.Share(1.2)),
            new(ColumnWidth.Share(1.6)),
            new(ColumnWidth.Share(2.2)),
        ];
        if (differs)
            columns.Add(new(ColumnWidth.Share(1.8)));
        return new(
            columns,
            [new([.. texts.SourceColumns.Take(columns.Count).Select(c => (TableCell)c)])],
            [
                .. sources.Select(g => new TableRow([
                    new Paragraph(Edition.Plain(g.Key.Name), Typography.Small),
                    new Paragraph(Edition.Plain(g.Key.Publisher ?? "–"), Typography.Small),
                    new Paragraph(
                        $"{texts.Day(g.Key.From)} – {texts.Day(g.Key.To)}",
                        Typography.Small
                    ),
                    new Paragraph(
                        string.Join(
                            ", ",
                            g.Peers.Select(s =>
                                s.Peer.Respondents is { } n
                                    ? $"{texts.KpiInColumn(s.Row.Kpi)} {texts.Persons(n).Replace(' ', '\u00a0')}"
                                    : texts.KpiInColumn(s.Row.Kpi)
                            )
                        ),
                        Typography.Small
                    ),
                    .. differs
                        ? new TableCell[]
                        {
                            new Paragraph(g.How.Length == 0 ? "–" : g.How, Typography.Small),
                        }
                        : [],
                ])),
            ]
        )
        {
            Style = Typography.Tables(1.2, 8),
        };
    }

    /// <summary>How a peer was measured where that differs from ours, and what was published where its scale does; empty where nothing differs.</summary>
    static string How(Edition edition, IReadOnlyList<PeerMark> peers)
    {
        var numerals = edition.Texts.Numerals;
        var stated = peers
            .Select(p => p.Stated)
            .OfType<StatedValue>()
            .Select(s =>
                edition.Texts.StatedAs(
                    numerals.Number(s.Value, 2),
                    numerals.Tick(s.ScaleMin, FigureUnit.Mean),
                    numerals.Tick(s.ScaleMax, FigureUnit.Mean)
                )
            )
            .ToList();
        return string.Join(
            "; ",
            new[] { Edition.Plain(peers[0].Method ?? ""), string.Join(", ", stated) }.Where(t =>
                t.Length > 0
            )
        );
    }
}
