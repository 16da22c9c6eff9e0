using CsatWarehouse.Kpis;
using CsatWarehouse.Tests.Fixtures;
using CsatWarehouse.Tests.House;
using CsatWarehouse.Views;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Views;

/// <summary>The views of a built warehouse, against its tables and its figures.</summary>
public sealed class AirportViewsTests(AirportWarehouse airport) : IClassFixture<AirportWarehouse>
{
    const string Current = "WHERE \"KpiBuildKey\" IN (SELECT \"KpiBuildKey\" FROM \"KpiPointer\")";

    public static TheoryData<string> Tables =>
        [
            .. WarehouseTables
                .All.Where(t => t.IsFact || t.IsDimension || t.Name is "Load" or "Reject")
                .Select(t => t.Name),
        ];

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Rows_OfAView_AreThoseOfItsTable(string table)
    {
        var view = ViewOf(table);
        Assert.True(
            ReportingView.Fixed.Any(v => v.Name == view),
            $"{table} has no reporting view: write Views/Sql/{view}.sql and its part of docs/views/README.md."
        );
        var rows = table switch
        {
            "DimDate" => "WHERE \"DateKey\" > 0",
            "FactKpi" or "FactKpiChange" => Current,
            _ => "",
        };

        Assert.Equal(
            await NumberAsync($"SELECT COUNT(*) FROM \"{table}\" {rows}"),
            await NumberAsync($"SELECT COUNT(*) FROM \"rpt_{view}\"")
        );
    }

    [Fact]
    public async Task Nps_SummedFromAnswers_IsThePublishedScore() =>
        Assert.Equal(
            39.84,
            await NumberAsync(
                """
                SELECT 100.0 * (SUM(a."IsPromoter") - SUM(a."IsDetractor")) / SUM(a."IsNpsAnswer")
                FROM "rpt_SurveyAnswer" a
                JOIN "rpt_Question" q ON q."QuestionKey" = a."QuestionKey"
                JOIN "rpt_Date" d ON d."DateKey" = a."AnsweredDateKey"
                WHERE q."Measure" = 'nps' AND d."Year Month" = '2017-05'
                """
            ),
            0.005
        );

    [Fact]
    public async Task Example_OfThePage_GivesWhatThePageSays()
    {
        var page = SourceFiles.Read("warehouse/docs/views/README.md");
        var sql = page.Split("```sql\n")[1].Split("```")[0];

        var row = Assert.Single((await RowsAsync(sql)).Rows);

        Assert.Contains(
            FormattableString.Invariant($"one row: {row[0]}, {row[1]:0.00}."),
            page,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task TopTwo_SummedFromAnswers_IsTheFigure()
    {
        var figure = await airport.FigureAsync(KpiCatalogue.Csat5TopTwo, "2017-05");

        Assert.Equal(
            figure.Figure.UnweightedValue!.Value,
            await NumberAsync(
                """
                SELECT 1.0 * SUM(a."IsTopTwo") / SUM(a."IsRating")
                FROM "rpt_SurveyAnswer" a
                JOIN "rpt_Question" q ON q."QuestionKey" = a."QuestionKey"
                WHERE q."Measure" = 'csat5' AND a."AnsweredDateKey" BETWEEN 20170501 AND 20170531
                """
            ),
            1e-9
        );
    }

    [Fact]
    public async Task Numerator_OverDenominator_IsTheUnweightedValueOfEveryFigure()
    {
        var rows = await RowsAsync(
            """
            SELECT "Numerator" / "Denominator", "Unweighted Value" FROM "rpt_KpiFigure"
            WHERE "Denominator" IS NOT NULL AND "Unweighted Value" IS NOT NULL
            """
        );

        Assert.True(rows.Rows.Count > 500);
        Assert.All(rows.Rows, r => Assert.Equal((double)r[1]!, (double)r[0]!, 1e-9));
    }

    [Fact]
    public async Task Numerator_OfACount_AddsUpOverMonths() =>
        Assert.Equal(
            3087 + 2831,
            await NumberAsync(
                """
                SELECT SUM(f."Numerator") FROM "rpt_KpiFigure overall" f
                JOIN "rpt_Kpi" k ON k."KpiKey" = f."KpiKey"
                WHERE k."KPI Code" = 'answers' AND f."Denominator" IS NULL AND f."Period Kind" = 'month'
                """
            )
        );

    [Fact]
    public async Task SliceViews_OnePerSetOfDimensions_ShareTheFiguresAmongThem()
    {
        var all = 0.0;
        foreach (var set in airport.Workspace.Slices.Sets)
        {
            var view = set.IsEmpty ? "overall" : $"by {string.Join(';', set)}";
            var rows = await NumberAsync($"SELECT COUNT(*) FROM \"rpt_KpiFigure {view}\"");
            Assert.True(rows > 0, view);
            all += rows;
        }

        Assert.Equal(await NumberAsync("SELECT COUNT(*) FROM \"rpt_KpiFigure\""), all);
    }

    [Fact]
    public async Task Measure_OfEveryQuestion_IsTheOneThatFiguresAreMadeOf()
    {
        var questions = await airport.QueryAsync(c =>
            c.Questions.OrderBy(q => q.QuestionKey).ToListAsync()
        );
        var codes = KpiGroup
            .Survey.Kpis.Where(k => !k.IsShare)
            .ToDictionary(k => k.Measure, k => k.Code);

        var view = await RowsAsync(
            "SELECT \"Measure\" FROM \"rpt_Question\" ORDER BY \"QuestionKey\""
        );

        Assert.Equal(
            questions.Select(q =>
                Measures.Of(q.Kind, q.ScaleMin, q.ScaleMax) is { } measure ? codes[measure] : null
            ),
            view.Column("Measure")
        );
    }

    [Fact]
    public async Task Flags_OfEveryView_AreZeroOrOne()
    {
        foreach (var view in ReportingViews.Of(airport.Workspace.Slices))
        {
            var from = $"FROM \"rpt_{view.Name}\"";
            var flags = (await RowsAsync($"SELECT * {from} WHERE 1 = 0"))
                .Columns.Where(n => n.StartsWith("Is", StringComparison.Ordinal))
                .ToList();
            if (flags.Count == 0)
                continue;
            var others = flags.Select(f => $"\"{f}\" NOT IN (0, 1) OR \"{f}\" IS NULL");

            Assert.Equal(
                0,
                await NumberAsync($"SELECT COUNT(*) {from} WHERE {string.Join(" OR ", others)}")
            );
        }
    }

    [Fact]
    public async Task Date_OfADay_IsWrittenOutForPeople()
    {
        var day = await RowsAsync(
            """
            SELECT "Quarter", "Year Quarter", "Month", "Year Month", "Weekday", "ISO Week"
            FROM "rpt_Date" WHERE "DateKey" = 20170514
            """
        );

        Assert.Equal(
            ["Q2", "2017 Q2", "May", "2017-05", "Sunday", "2017-W19"],
            Assert.Single(day.Rows)
        );
    }

    static string ViewOf(string table) =>
        table switch
        {
            "FactKpi" => "KpiFigure",
            _ when table.StartsWith("Fact", StringComparison.Ordinal) => table[4..],
            _ when table.StartsWith("Dim", StringComparison.Ordinal) => table[3..],
            _ => table,
        };

    Task<ViewRows> RowsAsync(string sql) => airport.QueryAsync(c => ViewRows.OfAsync(c, sql));

    async Task<double> NumberAsync(string sql) => (await RowsAsync(sql)).Single();
}
