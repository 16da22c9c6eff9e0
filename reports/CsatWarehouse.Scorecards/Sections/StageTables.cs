using System.Collections.Immutable;
using CsatWarehouse.Kpis;
using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Scorecards.Charts;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Texts;
using CsatWarehouse.Scorecards.Theme;
using Figure = CsatWarehouse.Scorecards.Model.Figure;
using PictureBlock = CsatWarehouse.Pdf.Layout.Figure;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>The stages as tables: one for all with the heat map and thirteen months, or one a phase for half the width.</summary>
sealed class StageTables
{
    const int MostColumns = 8;
    const double ChangeWidth = 84;
    const double NarrowDots = 84;
    const double DotsBesideMap = 104;
    const double WideDots = 254;
    const double SparklineWidth = 58;
    const double RowHeight = 9;

    readonly Edition _edition;
    readonly bool _isNarrow;
    readonly Axis _axis;
    readonly ImmutableArray<int> _columns;

    public StageTables(Edition edition, bool isNarrow)
    {
        (_edition, _isNarrow) = (edition, isNarrow);
        _axis = Axis.Of(
            KpiCatalogue.Sps,
            FigureUnit.Mean,
            edition.Model.Stages.SelectMany(s =>
                new[]
                {
                    s.Figure.Value,
                    s.Figure.Low,
                    s.Figure.High,
                    s.Figure.Change?.ComparedValue,
                }.OfType<double>()
            )
        );
        var all = Map?.Columns ?? [];
        _columns =
        [
            .. all.Select((column, i) => (column, i))
                .OrderByDescending(c => c.column.Figure?.Persons ?? 0)
                .Take(MostColumns)
                .Select(c => c.i)
                .Order(),
        ];
        LeftOut = string.Join(
            ", ",
            all.Where((_, i) => !_columns.Contains(i)).Select(c => edition.Name(c.Name))
        );
    }

    /// <summary>The columns that a page has no room for, by name.</summary>
    public string LeftOut { get; }

    ScorecardTexts Texts => _edition.Texts;
    HeatMap? Map => _edition.Model.HeatMap;
    bool IsCompared => _edition.Model.ComparedWith is not null;
    bool HasTrends => !_isNarrow && _edition.Model.Stages.Any(s => s.Trend is not null);

    /// <summary>What nothing else needs: without a comparison its column goes to the dots.</summary>
    double Dots =>
        (
            _isNarrow ? NarrowDots
            : Map is null ? WideDots
            : DotsBesideMap
        ) + (IsCompared ? 0 : ChangeWidth);

    public Table Whole()
    {
        var rows = new List<TableRow>();
        foreach (var phase in _edition.Model.Stages.GroupBy(s => s.PhaseCode))
        {
            if (_edition.Name(phase.First().PhaseName) is { Length: > 0 } name)
                rows.Add(
                    new(
                        new TableCell(new Paragraph(name, _edition.Type.Group))
                        {
                            ColumnSpan = Columns().Count,
                        }
                    )
                );
            rows.AddRange(phase.Select(Row));
        }
        rows.Add(Together());
        return new(Columns(), [Header(Texts.Column(TableColumnName.Stage))], rows)
        {
            Style = Typography.Tables(1.4, 10) with { ColumnRule = new Stroke(Color.White, 1) },
        };
    }

    public IEnumerable<Table> ByPhase() =>
        _edition
            .Model.Stages.GroupBy(s => s.PhaseCode)
            .Select(phase => new Table(
                Columns(),
                [
                    Header(
                        new Paragraph(
                            _edition.Name(phase.First().PhaseName) is { Length: > 0 } name
                                ? name
                                : Texts.Column(TableColumnName.Stage),
                            _edition.Type.Group
                        )
                    ),
                ],
                [.. phase.Select(Row)]
            )
            {
                Style = Typography.Tables(1.2, 10),
            });

    List<TableColumn> Columns()
    {
        List<TableColumn> columns = [new(ColumnWidth.Share(3.4))];
        columns.AddRange(
            _columns.Select(_ => new TableColumn(ColumnWidth.Share(1), HorizontalAlignment.Center))
        );
        columns.Add(new(ColumnWidth.Fixed(30), HorizontalAlignment.Right));
        columns.Add(new(ColumnWidth.Fixed(Dots + 6)));
        columns.Add(new(ColumnWidth.Fixed(34), HorizontalAlignment.Right));
        if (IsCompared)
            columns.Add(new(ColumnWidth.Fixed(ChangeWidth)));
        if (HasTrends)
            columns.Add(new(ColumnWidth.Fixed(SparklineWidth + 6)));
        return columns;
    }

    TableRow Header(TableCell first)
    {
        List<TableCell> cells = [first];
        cells.AddRange(
            _columns.Select(i => new TableCell(
                new Paragraph(_edition.Name(Map!.Columns[i].Name))
                {
                    Alignment = HorizontalAlignment.Center,
                }
            ))
        );
        cells.Add(Texts.Column(TableColumnName.Sps));
        cells.Add(
            new PictureBlock(
                IntervalDots.Scale(
                    _axis,
                    Dots,
                    Typography.Note,
                    tick => Texts.Numerals.Tick(tick, FigureUnit.Mean)
                )
            )
        );
        cells.Add(Texts.Column(TableColumnName.Persons));
        if (IsCompared)
            cells.Add(Texts.Column(TableColumnName.Change));
        if (HasTrends)
            cells.Add(Texts.Column(TableColumnName.Trend));
        return new(cells);
    }

    TableRow Row(Stage stage) =>
        Row(
            new TableCell(StageName(stage)) { IsHeader = true },
            _columns.Select(i =>
                HeatCells.Of(_edition, stage.Cells[i], _edition.Model.StagesTogether)
            ),
            stage.Figure,
            stage.Trend
        );

    /// <summary>The margin: each column across all stages, and all stages together.</summary>
    TableRow Together() =>
        Row(
            new TableCell(new Paragraph(Texts.Total, Typography.Small.Semibold))
            {
                IsHeader = true,
            },
            _columns.Select(i =>
                HeatCells.Of(_edition, Map!.Columns[i].Figure, _edition.Model.StagesTogether)
            ),
            _edition.Model.StagesTogether ?? new Figure { Unit = FigureUnit.Mean },
            null
        ) with
        {
            RuleAbove = new Stroke(_edition.Colors.Actual, 0.8),
        };

    TableRow Row(TableCell name, IEnumerable<TableCell> heat, Figure figure, FigureTrend? trend)
    {
        List<TableCell> cells =
        [
            name,
            .. heat,
            new Paragraph(figure.IsHidden ? "" : _edition.Value(figure), Typography.Small.Semibold),
            figure.IsHidden
                ? new Paragraph(Texts.Hidden, Typography.Small with { Color = Palette.Muted })
                : new PictureBlock(
                    IntervalDots.Row(
                        _axis,
                        Dots,
                        RowHeight,
                        figure,
                        null,
                        _edition.Colors,
                        _edition.Describe(figure)
                    )
                ),
            new Paragraph(figure.Persons is { } n ? Texts.Numerals.Count(n) : "", Typography.Small),
        ];
        if (IsCompared)
            cells.Add(VerdictBlocks.Cell(_edition, figure));
        if (HasTrends)
            cells.Add(
                trend is null
                    ? new Paragraph("")
                    : new PictureBlock(Sparkline.Of(trend, SparklineWidth, 14, _edition.Colors, ""))
            );
        return new(cells);
    }

    Block StageName(Stage stage)
    {
        var spans = new List<Span> { new(_edition.Name(stage.Name), Typography.Small.Semibold) };
        if (stage.IsMomentOfTruth)
            spans.Add(
                new(
                    $" {Texts.MomentOfTruth}",
                    Typography.Note.Italic with
                    {
                        Color = _edition.Colors.Actual,
                    }
                )
            );
        if (stage.Figure.IsLowBase)
            spans.Add(new($" {Texts.LowBase}", Typography.Note.Italic));
        if (_edition.Name(stage.Owner) is { Length: > 0 } owner)
            spans.Add(new((_isNarrow ? "  " : "\n") + owner, Typography.Note));
        var name = new Paragraph(spans, Typography.Small);
        return stage.IsMomentOfTruth
            ? new Row(
                (
                    ColumnWidth.Fixed(10),
                    new Box(new PictureBlock(VerdictMark.Star(8, _edition.Colors)))
                    {
                        Padding = new Insets(0, 0.5, 0, 0),
                    }
                ),
                (ColumnWidth.Share(1), name)
            )
            : name;
    }
}
