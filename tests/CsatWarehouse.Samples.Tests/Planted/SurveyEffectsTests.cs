using MathNet.Numerics.LinearRegression;

namespace CsatWarehouse.Samples.Tests.Planted;

/// <summary>The effects that lie in answers, found again with nothing but means and one regression.</summary>
public sealed class SurveyEffectsTests(GeneratedCompany company)
{
    const string Contact = "How satisfied were you with this contact?";
    static readonly string[] DriverColumns = ["Q3_1", "Q3_2", "Q3_3", "Q3_4", "Q3_5", "Q3_6"];
    static readonly string[] BeforeTheAction = ["2026-02", "2026-03", "2026-04"];
    static readonly string[] AfterTheAction = ["2026-06", "2026-07"];
    static readonly string[] BeforeTheShift = ["2026-05", "2026-06", "2026-07"];
    static readonly string[] AfterTheShift = ["2026-08", "2026-09", "2026-10"];

    [Fact]
    public void DriverWeights_RegressionOfOverallOnDrivers_GivesThemBack()
    {
        var complete = company
            .Rows("qualtrics", "relationship", 3)
            .Where(r => r["Finished"] == "1")
            .Select(r =>
                (Drivers: DriverColumns.Select(r.Number).ToArray(), Overall: r.Number("Q2"))
            )
            .Where(r => !r.Drivers.Contains(-99))
            .ToList();

        var slopes = MultipleRegression
            .QR(
                [.. complete.Select(r => r.Drivers)],
                [.. complete.Select(r => r.Overall)],
                intercept: true
            )
            .Skip(1)
            .ToList();

        Assert.All(
            PlantedEffects.DriverWeights.Zip(slopes),
            p => Assert.Equal(2.025 * p.First.Weight, p.Second, 0.06)
        );
    }

    [Fact]
    public void DriverWeights_SumToOne() =>
        Assert.Equal(1, PlantedEffects.DriverWeights.Sum(d => d.Weight), 1e-12);

    [Fact]
    public void BillStage_InTheMonthOfTheNewBill_FallsAndStays()
    {
        var before = MeanOf("Being billed", r => Between(r, "2025-11", "2026-02"));

        Assert.Equal(
            -PlantedEffects.BillFall,
            MeanOf("Being billed", r => r.Month == "2026-03") - before,
            0.12
        );
        Assert.Equal(
            -PlantedEffects.BillFall,
            MeanOf("Being billed", r => Between(r, "2026-04", "2026-10")) - before,
            0.06
        );
    }

    [Fact]
    public void OtherStages_InTheMonthOfTheNewBill_StayAsTheyWere() =>
        Assert.All(
            (string[])["Finding out", "Ordering", "Activating", "Using", "Getting help"],
            stage =>
                Assert.Equal(
                    MeanOf(stage, r => Between(r, "2025-11", "2026-02")),
                    MeanOf(stage, r => Between(r, "2026-04", "2026-10")),
                    0.15
                )
        );

    [Fact]
    public void CallBacks_DifferenceInDifferences_IsTheGain()
    {
        double Change(Func<ExportRow, bool> where) =>
            MeanOf(Contact, r => where(r) && AfterTheAction.Contains(r.Month))
            - MeanOf(Contact, r => where(r) && BeforeTheAction.Contains(r.Month));
        var effect =
            Change(r => r["region"] == PlantedEffects.ActionRegion)
            - Change(r => r["region"] != PlantedEffects.ActionRegion);

        Assert.Equal(PlantedEffects.ActionGain, effect, 0.15);
    }

    [Fact]
    public void MixShift_TotalFallsWhileEveryChannelRises()
    {
        double Change(Func<ExportRow, bool> where) =>
            MeanOf(Contact, r => where(r) && AfterTheShift.Contains(r.Month))
            - MeanOf(Contact, r => where(r) && BeforeTheShift.Contains(r.Month));

        Assert.InRange(Change(_ => true), -0.35, -0.08);
        Assert.All(
            (string[])["shop", "phone", "chat", "app"],
            channel =>
                Assert.Equal(
                    PlantedEffects.MixShiftGain,
                    Change(r => r["channel"] == channel),
                    0.15
                )
        );
    }

    [Fact]
    public void ColdTeam_LacksEmpathyAlone()
    {
        double Gap(string item) =>
            MeanOf(item, r => r["team"] == PlantedEffects.ColdTeam, Scales.Quality)
            - MeanOf(item, r => r["team"] != PlantedEffects.ColdTeam, Scales.Quality);

        Assert.Equal(-PlantedEffects.EmpathyLack, Gap("Empathy"), 0.2);
        Assert.Equal(0, Gap("Competence"), 0.2);
    }

    double MeanOf(string column, Func<ExportRow, bool> where, string[]? scale = null) =>
        company
            .Rows("surveymonkey", "contact", 2)
            .Where(where)
            .Select(r => r.Answer(column, scale ?? Scales.Satisfaction))
            .Average()!
            .Value;

    static bool Between(ExportRow row, string from, string to) =>
        string.CompareOrdinal(row.Month, from) >= 0 && string.CompareOrdinal(row.Month, to) <= 0;
}
