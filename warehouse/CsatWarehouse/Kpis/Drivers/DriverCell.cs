using CsatWarehouse.Dimensions;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Facts;
using CsatWarehouse.Metrics.Disclosure;
using CsatWarehouse.Metrics.Drivers;
using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Metrics.Intervals;
using CsatWarehouse.Metrics.Scales;
using CsatWarehouse.Metrics.Statistics;

namespace CsatWarehouse.Kpis.Drivers;

/// <summary>What the drivers of one source are worth in one slice.</summary>
sealed class DriverCell
{
    const int FewestPersons = 30;
    const int FewestPersonsOfADriver = 10;

    /// <summary>A variance inflation above this: the others tell nine tenths of the driver.</summary>
    const double GreatestInflation = 10;

    readonly DriverQuestions _questions;
    readonly List<SurveyReply> _replies;
    readonly bool _isWeighted;

    public DriverCell(DriverQuestions questions, List<SurveyReply> replies)
    {
        (_questions, _replies) = (questions, replies);
        _isWeighted = replies.TrueForAll(r =>
            r.Unit is { IsWeightedHeadline: true, Weight: not null }
        );
    }

    /// <summary>One for each driver and outcome.</summary>
    public IEnumerable<FactKeyDriver> Facts()
    {
        var performance = _questions.Drivers.Select(q => MeanOf(q)).ToArray();
        var stated = _questions.Stated.Select(q => q is null ? (Mean?)null : MeanOf(q)).ToArray();
        var line = performance.Average(p => p.Value);
        foreach (var (outcome, asked) in _questions.Outcomes)
        {
            var complete = Complete(asked);
            var persons = complete.Select(c => c.Reply.Person).Distinct().Count();
            var (model, obstacle) = ModelOf(complete, persons);
            for (var i = 0; i < performance.Length; i++)
            {
                var fact = new FactKeyDriver
                {
                    KpiKey = outcome.Key,
                    QuestionKey = _questions.Drivers[i].QuestionKey,
                    Answers = complete.Count,
                    Persons = persons,
                    IsLowBase = LowBase.IsLow(persons),
                    Performance = performance[i].Value,
                    PerformanceLow = performance[i].Interval?.Low,
                    PerformanceHigh = performance[i].Interval?.High,
                    PerformancePersons = performance[i].Persons,
                    StatedImportance = stated[i]?.Value,
                    StatedLow = stated[i]?.Interval?.Low,
                    StatedHigh = stated[i]?.Interval?.High,
                    StatedPersons = stated[i]?.Persons ?? 0,
                    Obstacle = obstacle,
                };
                if (model is not null)
                    Describe(fact, model, model.Drivers[i], performance[i], line);
                yield return fact;
            }
        }
    }

    static void Describe(
        FactKeyDriver fact,
        KeyDrivers model,
        KeyDriver driver,
        Mean performance,
        double? line
    )
    {
        fact.RSquared = model.RSquared;
        fact.Inflation = driver.Inflation;
        fact.Correlation = driver.Correlation;
        if (driver.Inflation is not <= GreatestInflation)
        {
            fact.Obstacle = DriverObstacle.Collinear;
            return;
        }
        fact.Importance = driver.Share;
        fact.ImportanceLow = driver.ShareInterval?.Low;
        fact.ImportanceHigh = driver.ShareInterval?.High;
        fact.RelativeWeight = driver.JohnsonShare;
        fact.Slope = driver.Slope;
        fact.SlopeLow = driver.SlopeInterval?.Low;
        fact.SlopeHigh = driver.SlopeInterval?.High;
        if (performance.Value is not { } value || line is not { } middle)
            return;
        var place = ImportancePerformance.Of(
            driver.Share,
            driver.ShareInterval,
            value,
            performance.Interval,
            1d / model.Drivers.Count,
            middle
        );
        fact.Quadrant = Choice<Quadrant>.NameOf(place.Quadrant);
        fact.IsQuadrantClear = place.IsClear;
    }

    (KeyDrivers? Model, string? Obstacle) ModelOf(
        List<(SurveyReply Reply, double Outcome, double[] Drivers)> complete,
        int persons
    )
    {
        var drivers = _questions.Drivers;
        if (drivers.Count > DriverSample.MostDrivers)
            return (null, DriverObstacle.TooManyDrivers);
        if (persons < Math.Max(FewestPersons, FewestPersonsOfADriver * drivers.Count))
            return (null, DriverObstacle.TooFew);
        var sample = new DriverSample([.. drivers.Select(d => d.Code)]);
        foreach (var (reply, outcome, scores) in complete)
            sample.Add(reply.Cluster, outcome, scores, WeightOf(reply));
        return KeyDrivers.Of(sample) is { } model ? (model, null) : (null, DriverObstacle.NoSpread);
    }

    /// <summary>Replies that answer the outcome and every driver. One that is asked for the outcome twice gives the mean of both.</summary>
    List<(SurveyReply Reply, double Outcome, double[] Drivers)> Complete(long[] asked)
    {
        var complete = new List<(SurveyReply, double, double[])>();
        foreach (var reply in _replies)
            if (OutcomeOf(reply, asked) is { } outcome && DriversOf(reply) is { } drivers)
                complete.Add((reply, outcome, drivers));
        return complete;
    }

    static double? OutcomeOf(in SurveyReply reply, long[] asked)
    {
        var (sum, answers) = (0.0, 0);
        foreach (var question in asked)
            if (reply.ScoreOf(question) is { } score)
                (sum, answers) = (sum + score, answers + 1);
        return answers == 0 ? null : sum / answers;
    }

    double[]? DriversOf(in SurveyReply reply)
    {
        var drivers = new double[_questions.Drivers.Count];
        for (var i = 0; i < drivers.Length; i++)
        {
            if (reply.ScoreOf(_questions.Drivers[i].QuestionKey) is not { } score)
                return null;
            drivers[i] = score;
        }
        return drivers;
    }

    /// <summary>Of everybody who answered the question, on 0..100.</summary>
    Mean MeanOf(DimQuestion question)
    {
        var sample = new ClusteredSample(
            new Scale(question.ScaleMin!.Value, question.ScaleMax!.Value)
        );
        foreach (var reply in _replies)
            if (reply.ScoreOf(question.QuestionKey) is { } score)
                sample.Add(reply.Cluster, reply.Person, score, WeightOf(reply));
        var mean = MeanOfAnswers.Of(sample, Weighting.Weighted);
        return new(
            100 * Rescaled(mean.Value),
            mean.Interval is { } limits
                ? new Interval(
                    100 * sample.Scale.Rescale(limits.Low),
                    100 * sample.Scale.Rescale(limits.High)
                )
                : null,
            sample.Persons
        );

        double? Rescaled(double? value) =>
            value is { } number ? sample.Scale.Rescale(number) : null;
    }

    double WeightOf(in SurveyReply reply) => _isWeighted ? reply.Unit.Weight!.Value : 1;

    readonly record struct Mean(double? Value, Interval? Interval, long Persons);
}
