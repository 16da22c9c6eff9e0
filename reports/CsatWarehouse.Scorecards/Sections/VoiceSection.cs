using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Scorecards.Charts;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Texts;
using CsatWarehouse.Scorecards.Theme;
using CsatWarehouse.Workspaces;
using PictureBlock = CsatWarehouse.Pdf.Layout.Figure;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>What customers say by themselves: how much of it is negative, what it is about, and three of them in their own words.</summary>
static class VoiceSection
{
    const double Gutter = 18;
    const double LeastTrend = 60;
    const double MostTrend = 240;

    public static IEnumerable<Block> Of(Edition edition)
    {
        var (model, texts) = (edition.Model, edition.Texts);
        var voice = model.Voice!;
        foreach (var block in Opening.Of(edition, ScorecardSection.Voice, Sentence(edition)))
            yield return block;
        var words = new Stack([.. Quotes(edition, voice), .. Course(edition, voice)]);
        var about = new Stack([.. About(edition, voice)]);
        // One sentence is no column.
        RowColumn[] columns = voice.About.IsEmpty
            ? [(ColumnWidth.Share(1.25), new Stack(about, new Gap(6) { Most = 12 }, words))]
            : [(ColumnWidth.Share(0.85), about), (ColumnWidth.Share(1.1), words)];
        if (!voice.Figures.IsEmpty)
            columns =
            [
                (
                    ColumnWidth.Share(1.2),
                    new Stack(
                        FigureTable.Of(edition, voice.Figures, model.ComparedWith is not null)
                    )
                ),
                .. columns,
            ];
        yield return new Row(columns) { Spacing = Gutter, EqualHeights = true };
        yield return new Gap(3);
        yield return new Paragraph(
            voice.Quotes.IsEmpty ? texts.VoiceLegend : $"{texts.VoiceLegend} {texts.QuotesLegend}",
            Typography.Note
        );
    }

    public static string Sentence(Edition edition)
    {
        var (texts, voice) = (edition.Texts, edition.Model.Voice!);
        var rate = voice.Figures.FirstOrDefault(f => f.Kpi == KpiCatalogue.NegativeRate)?.Figure;
        if (rate?.Value is not { } value)
            return texts.NoNegativeRate;
        var most = voice
            .About.Where(b => b.Dimension is SliceLattice.Stage or SliceLattice.Topic)
            .OrderBy(b => b.Dimension, StringComparer.Ordinal)
            .SelectMany(b => b.Members)
            .Where(m => m.Code != SpecialMember.UnknownCode && m.Figure.Value > 0)
            .OrderByDescending(m => m.Figure.Value)
            .Select(m => edition.Name(m.Name))
            .FirstOrDefault();
        return texts.VoiceSentence(
            texts.Numerals.Value(value, FigureUnit.Rate),
            rate is { Low: { } low, High: { } high }
                ? texts.Range(low, high, FigureUnit.Rate)
                : null,
            rate.Change is { } change ? texts.InSentence(texts.Verdict(change.Verdict)) : "",
            most
        );
    }

    static IEnumerable<Block> Course(Edition edition, VoiceFigures voice)
    {
        if (voice.Trend is not { } trend)
            yield break;
        var texts = edition.Texts;
        yield return new Gap(4) { Most = 10 };
        yield return new Heading(2, edition.Name(trend.Name));
        yield return new PictureBlock(
            size =>
                new TrendPanel(
                    trend,
                    size,
                    edition.Colors,
                    tick => texts.Numerals.Tick(tick, trend.Unit),
                    texts.ShortMonth
                ).Draw(edition.Name(trend.Name)),
            LeastTrend,
            MostTrend
        );
    }

    static IEnumerable<Block> About(Edition edition, VoiceFigures voice)
    {
        var texts = edition.Texts;
        yield return new Heading(2, texts.AboutHeading);
        if (voice.About.IsEmpty)
        {
            yield return new Paragraph(texts.NothingToTellApart, Typography.Small);
            yield break;
        }
        var longest = voice.About.SelectMany(b => b.Members).Max(m => m.Figure.Value ?? 0);
        foreach (var breakdown in voice.About)
        {
            yield return new KeepTogether(CountTable.Of(edition, breakdown, longest));
            yield return new Gap(6) { Most = 12 };
        }
    }

    static IEnumerable<Block> Quotes(Edition edition, VoiceFigures voice)
    {
        var texts = edition.Texts;
        yield return new Heading(2, texts.QuotesHeading);
        if (voice.Quotes.IsEmpty)
        {
            yield return new Paragraph(texts.NoQuotes, Typography.Small);
            yield break;
        }
        foreach (var quote in voice.Quotes)
        {
            yield return QuoteBox(edition, quote);
            yield return new Gap(4) { Most = 12 };
        }
    }

    static Box QuoteBox(Edition edition, Quote quote)
    {
        var texts = edition.Texts;
        var facts = new List<string> { texts.Name(quote.Reason), texts.Day(quote.Day) };
        if (quote.About is { } about)
            facts.Add(edition.Name(about));
        if (quote is { Score: { } score, ScoreMax: { } most })
            facts.Add(
                texts.ScoreOf(
                    texts.Numerals.Tick(score, FigureUnit.Mean),
                    texts.Numerals.Tick(most, FigureUnit.Mean)
                )
            );
        if (quote.Platform is { } platform)
            facts.Add(
                PlatformNames.Find(platform) is { } known
                    ? edition.Name(known)
                    : Edition.Plain(platform)
            );
        if (LanguageOf(quote) is { } language)
            facts.Add(edition.Name(language));
        return new(
            new Stack(
                new Paragraph(texts.Quoted(Edition.Plain(quote.Text)), Typography.Body),
                new Gap(2),
                new Paragraph(string.Join(" · ", facts), Typography.Note)
            )
        )
        {
            Padding = new Insets(8, 5, 8, 5),
            Fill = Palette.Panel,
        };
    }

    /// <summary>Null where the source does not say, or by another code than ours.</summary>
    static MemberName? LanguageOf(Quote quote) =>
        quote.Language is { } code ? LanguageNames.Find(code) : null;
}
