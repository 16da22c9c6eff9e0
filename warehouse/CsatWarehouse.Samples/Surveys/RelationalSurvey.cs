using CsatWarehouse.Samples.People;
using CsatWarehouse.Samples.Randomness;

namespace CsatWarehouse.Samples.Surveys;

/// <summary>What one person answers to the survey of the relation; null where the question was passed over.</summary>
/// <param name="Drivers">On 1-5, in the order of <see cref="PlantedEffects.DriverWeights"/>.</param>
/// <param name="Overall">On 1-10.</param>
/// <param name="Recommend">On 0-10.</param>
/// <param name="Expected">Five items on 1-5; empty for the half of the sample that is not shown them.</param>
/// <param name="Perceived">The same five items as they are.</param>
sealed record RelationalAnswers(
    Invitation Invitation,
    int?[] Drivers,
    int Overall,
    int Recommend,
    int[] Expected,
    int[] Perceived,
    string? Comment
);

/// <summary>The half-yearly survey: drivers, overall satisfaction, recommendation, and what was expected beside what was found.</summary>
sealed class RelationalSurvey(CompanyOptions options, Timeline time)
{
    public const string Code = "relationship";

    const double PassedOver = 0.015;
    const double MoodPerDriver = 0.45;

    static readonly double[] DriverMeans = [4.1, 3.5, 3.9, 4.3, 3.9, 3.6];
    static readonly double[] ExpectedMeans = [4.2, 4.7, 4.6, 4.4, 4.3];
    static readonly double[] PerceivedMeans = [4.1, 3.8, 3.7, 4.2, 3.9];

    public RelationalAnswers Answer(Invitation invitation)
    {
        var customer = invitation.Customer;
        var random = StableRandom.For(
            options.Seed,
            Strand.Relational,
            customer.Index,
            -1 - invitation.Month
        );
        var drivers = new int[DriverMeans.Length];
        for (var i = 0; i < drivers.Length; i++)
            drivers[i] = random.Answer(
                1,
                5,
                DriverMeans[i] + (MoodPerDriver * customer.Mood) - BillFall(i, invitation.Month)
            );
        var index = IndexOf(drivers);
        var overall = 1 + random.Successes(9, 0.05 + (0.9 * index));
        var recommend = random.Successes(10, Math.Min(0.99, 0.25 + (0.75 * index)));
        var isShown = random.Chance(0.5);
        return new(
            invitation,
            [.. drivers.Select(d => random.Chance(PassedOver) ? null : (int?)d)],
            overall,
            recommend,
            isShown ? Items(random, ExpectedMeans, 0) : [],
            isShown ? Items(random, PerceivedMeans, customer.Mood) : [],
            random.Chance(0.35) ? SurveyWording.Of(random, customer, recommend, 8, 6) : null
        );
    }

    /// <summary>The weighted drivers on 0-1; what somebody passes over counts all the same.</summary>
    static double IndexOf(int[] drivers)
    {
        var index = 0.0;
        for (var i = 0; i < drivers.Length; i++)
            index += PlantedEffects.DriverWeights[i].Weight * (drivers[i] - 1) / 4;
        return index;
    }

    double BillFall(int driver, int month) =>
        PlantedEffects.DriverWeights[driver].Driver == "billing-clarity"
        && month >= time.Planted(PlantedEffects.BillGotWorseMonthsBack)
            ? PlantedEffects.BillFall
            : 0;

    static int[] Items(StableRandom random, double[] means, double mood) =>
        [.. means.Select(m => random.Answer(1, 5, m + (0.3 * mood)))];
}
