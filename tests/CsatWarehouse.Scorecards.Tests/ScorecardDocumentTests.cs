using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Sections;
using CsatWarehouse.Scorecards.Tests.Fixtures;
using CsatWarehouse.Scorecards.Texts;
using CsatWarehouse.Scorecards.Theme;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Scorecards.Tests;

public sealed class ScorecardDocumentTests
{
    public static TheoryData<string> Languages => ["en", "ru", "uk"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Pages_OfAFullModel_HoldEveryWordOfIt(string language)
    {
        var model = Models.Full() with
        {
            Comments = [new("", "O. Bondar", Models.May2017, Models.Comment)],
        };
        var text = PdfBytes.Squeezed(PdfBytes.Text(Bytes(model, language)));
        var missing = Said(model, ScorecardTexts.In(language))
            .SelectMany(phrase =>
                phrase.Split([' ', '\u00a0', '-'], StringSplitOptions.RemoveEmptyEntries)
            )
            .Distinct()
            .Where(word => !text.Contains(word, StringComparison.Ordinal));
        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Document_IsSoundTaggedAndEmbedsItsFonts(string language)
    {
        var bytes = Bytes(Models.Full(), language);
        Assert.Contains(
            "No syntax or stream encoding errors",
            PdfBytes.Check(bytes),
            StringComparison.Ordinal
        );
        Assert.Matches(@"Tagged:\s+yes", PdfBytes.Properties(bytes));
        var fonts = PdfBytes.Fonts(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];
        Assert.All(fonts, font => Assert.Matches(@"\byes\s+yes\s+yes\b", font));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Document_SameModel_SameBytes(string language) =>
        Assert.Equal(Bytes(Models.Full(), language), Bytes(Models.Full(), language));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Document_LongComment_LeavesTheSummaryOnOnePage(string language)
    {
        var model = Models.Full() with
        {
            Comments =
            [
                new(
                    "",
                    "O. Bondar",
                    Models.May2017,
                    string.Concat(Enumerable.Repeat("слово ", 100))
                ),
            ],
        };
        var bytes = Bytes(model, language);
        var second = PdfBytes.Text(bytes).Split('\f')[1];
        Assert.Contains(
            PdfBytes.Squeezed(ScorecardTexts.In(language).Heading(ScorecardSection.Trends, model)),
            PdfBytes.Squeezed(second),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Document_EveryFigure_HasAnAlternativeText()
    {
        var objects = PdfBytes.Objects(Bytes(Models.Full(), "en"));
        var figures = objects.Split("/S /Figure").Length - 1;
        Assert.InRange(figures, 25, 400);
        Assert.Equal(figures, objects.Split("/Alt ").Length - 1);
    }

    [Fact]
    public void Document_ManyStages_FlowOnWithoutLosingOne()
    {
        var text = PdfBytes.Squeezed(PdfBytes.Text(Bytes(Models.Full(stages: 90), "en")));
        Assert.All(
            Enumerable.Range(0, 90),
            i =>
                Assert.Contains(
                    FormattableString.Invariant($"StageS{i}"),
                    text,
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void Document_ManyBreakdowns_LoseNone()
    {
        var model = Models.Full();
        var many = Enumerable
            .Range(0, 40)
            .Select(i =>
                model.Breakdowns[0] with
                {
                    Name = Models.Name(FormattableString.Invariant($"Group{i}x")),
                }
            );
        var text = PdfBytes.Text(Bytes(model with { Breakdowns = [.. many] }, "en"));
        Assert.All(
            Enumerable.Range(0, 40),
            i =>
                Assert.Contains(
                    FormattableString.Invariant($"NPS by group{i}x"),
                    text,
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void Document_EmptyMonth_IsOnePageThatSaysWhatIsMissing()
    {
        var bytes = Bytes(Models.Of(), "en");
        var text = PdfBytes.Text(bytes).ReplaceLineEndings(" ");
        Assert.Contains("Nothing was measured in May 2017", text, StringComparison.Ordinal);
        Assert.All(
            Enum.GetValues<ScorecardSection>()
                .Except([ScorecardSection.Summary, ScorecardSection.Reading]),
            section =>
                Assert.Contains(
                    $"{ScorecardTexts.In("en").Name(section)}: {ScorecardTexts.In("en").WhyMissing(section)}",
                    text,
                    StringComparison.Ordinal
                )
        );
        Assert.Matches(@"Pages:\s+1\b", PdfBytes.Properties(bytes));
    }

    [Fact]
    public void Document_SectionLeftOutByConfiguration_IsNotThereAndNotMissed()
    {
        var text = PdfBytes.Text(
            Bytes(
                Models.Full() with
                {
                    Sections = [ScorecardSection.Summary, ScorecardSection.Reading],
                },
                "en"
            )
        );
        Assert.DoesNotContain("Service in May 2017", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Not in this issue", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Document_LowBaseAndHidden_AreWordsBesideTheMarks()
    {
        var text = PdfBytes.Text(Bytes(Models.Full(), "en"));
        Assert.Contains("low base", text, StringComparison.Ordinal);
        Assert.Contains(
            "hidden (n < 5): East, West, together n = 34",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("n = 2,746: shown 2,712 + hidden 34", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Document_Groups_EndWithTheWholeThatTheyAddUpTo()
    {
        var text = PdfBytes.Text(
            Bytes(Models.Full() with { Sections = [ScorecardSection.Groups] }, "en")
        );
        Assert.Matches(@"(?m)^All\b", text);
        Assert.Equal(2, text.Split("2,746").Length - 1);
    }

    [Fact]
    public void Document_HiddenHeadline_PrintsNoNumberOfIt()
    {
        var hidden = new Figure { Unit = FigureUnit.Points, IsHidden = true };
        var text = PdfBytes.Text(Bytes(Models.Of(Models.Headline(KpiCatalogue.Nps, hidden)), "en"));
        Assert.Contains(
            "Fewer than 5 persons answered in May 2017",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("hidden (n < 5)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Document_HostileNames_AreTextAndNothingElse()
    {
        var model = Models.Full() with
        {
            Company = Models.Name(
                "(Acme)\\ %%EOF </Span> \u202Egpj.exe javascript:alert(1)\u0000\n\U0001F600"
            ),
            HeatMap = null,
            Stages =
            [
                Models.Stage("a", Models.Mean(3)) with
                {
                    Name = Models.Name(new string('W', 400)),
                },
                Models.Stage("b", Models.Mean(4)) with
                {
                    Name = Models.Name("<script> endstream endobj"),
                },
            ],
        };
        var bytes = Bytes(model, "en");
        Assert.Contains(
            "No syntax or stream encoding errors",
            PdfBytes.Check(bytes),
            StringComparison.Ordinal
        );
        var objects = PdfBytes.Objects(bytes);
        Assert.DoesNotMatch(@"/(JavaScript|JS|Launch|URI|EmbeddedFile)\b", objects);
        Assert.Contains("[U+1F600]", PdfBytes.Text(bytes), StringComparison.Ordinal);
    }

    static byte[] Bytes(ScorecardModel model, string language) =>
        ScorecardDocument.Of(model, language).ToBytes();

    static IEnumerable<string> Said(ScorecardModel model, ScorecardTexts texts)
    {
        yield return In(model.Company);
        yield return texts.Title;
        yield return texts.LanguageName;
        yield return texts.Month(model.Month);
        yield return LeadSentence.Of(model, texts);
        yield return texts.SpsDefinition;
        yield return texts.HowToRead(model.ComparedWith!.Month);
        yield return texts.ReadingSentence(model.Evidence);
        yield return Models.Comment;
        yield return texts.CommentBy("O. Bondar");
        foreach (var section in model.Sections)
        {
            yield return texts.Heading(section, model);
            yield return SectionTable.Sentence(
                new Edition(model, texts, Look.Of(model.Accent, null)),
                section
            ) ?? "";
        }
        foreach (var rule in texts.Rules)
            yield return rule;
        foreach (var quote in model.Voice!.Quotes)
            yield return quote.Text;
        foreach (var line in model.Actions)
            yield return line.Title!;
        foreach (var headline in model.Headlines)
        {
            yield return In(headline.Name);
            yield return texts.IntervalInBrief(headline.Figure);
            yield return texts.Persons(headline.Figure.Persons!.Value);
            yield return texts.Verdict(headline.Figure.Change?.Verdict);
        }
        foreach (var stage in model.Stages)
        {
            yield return In(stage.Name);
            yield return In(stage.Owner);
            yield return In(stage.PhaseName);
            yield return texts.Numerals.Value(stage.Figure.Value!.Value, FigureUnit.Mean);
        }
        foreach (var member in model.Breakdowns.SelectMany(b => b.Members))
        {
            yield return In(member.Name);
            yield return texts.Numerals.Value(member.Figure.Value!.Value, FigureUnit.Points);
        }
        foreach (
            var name in model.Breakdowns.SelectMany(b => b.Hidden).Concat(model.UnmeasuredStages)
        )
            yield return In(name);

        string In(MemberName name) => name.In(texts.Language);
    }
}
