using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Tests.Fixtures;
using CsatWarehouse.Scorecards.Texts;

namespace CsatWarehouse.Scorecards.Tests;

public sealed class ScorecardDocumentTests
{
    public static TheoryData<string> Languages => ["en", "ru", "uk"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Pages_OfAFullModel_HoldEveryWordOfIt(string language)
    {
        var model = Models.Full();
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
        Assert.Matches(@"Pages:\s+2\b", PdfBytes.Properties(bytes));
        var fonts = PdfBytes.Fonts(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];
        Assert.All(fonts, font => Assert.Matches(@"\byes\s+yes\s+yes\b", font));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Document_SameModel_SameBytes(string language) =>
        Assert.Equal(Bytes(Models.Full(), language), Bytes(Models.Full(), language));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Document_FortyStages_StandOnOnePage(string language) =>
        Assert.Matches(
            @"Pages:\s+2\b",
            PdfBytes.Properties(Bytes(Models.Full(stages: 40), language))
        );

    [Fact]
    public void Document_EveryFigure_HasAnAlternativeText()
    {
        var objects = PdfBytes.Objects(Bytes(Models.Full(), "en"));
        var figures = objects.Split("/S /Figure").Length - 1;
        Assert.InRange(figures, 15, 30);
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
    public void Document_ManyBreakdowns_FollowTheJourney()
    {
        var model = Models.Full();
        var many = Enumerable
            .Range(0, 12)
            .Select(i =>
                model.Breakdowns[0] with
                {
                    Name = Models.Name(FormattableString.Invariant($"Group{i}")),
                }
            );
        var text = PdfBytes.Text(Bytes(model with { Breakdowns = [.. many] }, "en"));
        Assert.All(
            Enumerable.Range(0, 12),
            i =>
                Assert.Contains(
                    FormattableString.Invariant($"NPS by group{i}\n"),
                    text.Replace("\r", "", StringComparison.Ordinal),
                    StringComparison.Ordinal
                )
        );
        Assert.Contains("More groups of customers in May 2017", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Document_EmptyMonth_SaysSoInALineForEachSection()
    {
        var text = PdfBytes.Text(Bytes(Models.Of(), "en")).ReplaceLineEndings(" ");
        Assert.Contains("Nothing was measured in May 2017", text, StringComparison.Ordinal);
        Assert.Contains("NPS was not measured this month.", text, StringComparison.Ordinal);
        Assert.Contains(
            "No stage of the journey was measured this month.",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "There are no figures by groups of customers this month.",
            text,
            StringComparison.Ordinal
        );
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
        yield return texts.Evidence(model.Evidence);
        foreach (var headline in model.Headlines)
        {
            yield return In(headline.Name);
            yield return texts.Interval(headline.Figure);
            yield return texts.Persons(headline.Figure.Persons!.Value);
            yield return texts.Verdict(headline.Figure.Change!.Verdict);
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
