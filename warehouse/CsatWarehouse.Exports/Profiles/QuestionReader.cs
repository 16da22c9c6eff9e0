using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Surveys;

namespace CsatWarehouse.Exports.Profiles;

/// <summary>Reads the questions of a profile, and the scales that many of them share.</summary>
static class QuestionReader
{
    sealed record ScaleSettings(
        AnswerScale? Scale,
        ImmutableSortedDictionary<string, double> Values,
        ImmutableSortedDictionary<string, AnswerStatus> Missing
    );

    public static IReadOnlyList<QuestionMapping> Read(StrictObject root)
    {
        var scales = new Dictionary<string, ScaleSettings>(StringComparer.Ordinal);
        foreach (var (name, value) in root.Map("answerScales"))
            if (value.AsObject() is { } described)
                scales[name] = Scale(described);
        var questions = root.KeyedList("questions", "code")
            .Select(q => Question(q, scales))
            .ToList();
        if (questions.Count == 0)
            root.Error("'questions' is missing; a survey has at least one");
        return questions;
    }

    static QuestionMapping Question(
        StrictObject described,
        Dictionary<string, ScaleSettings> scales
    )
    {
        var kind = described.OneOf<QuestionKind>("kind");
        if (kind is null && described.Value("kind") is null)
            described.Error(
                $"'kind' is missing; known are {string.Join(", ", Choice<QuestionKind>.Names)}"
            );
        var shared = Shared(described, scales);
        var question = new QuestionMapping
        {
            Code = Slug.Read(described, "code"),
            Columns = described.Codes("columns"),
            Kind = kind ?? QuestionKind.Comment,
            Scale = kind == QuestionKind.Nps ? shared.Scale ?? new(0, 10) : shared.Scale,
            Stage = described.Text("stage"),
            Values = Values(described, shared.Values),
            Missing = Missing(described, shared.Missing),
            Text = LocalizedText.Read(described.Value("text")),
            Version = described.Integer("version", 1, 999) ?? 1,
            OnInvalid = described.OneOf<InvalidAnswer>("onInvalid") ?? InvalidAnswer.RejectRow,
            Optional = described.Flag("optional") ?? false,
            About = described.Text("about"),
            Dimension = described.Text("dimension"),
        };
        if (kind is not null)
            Check(described, question);
        return question;
    }

    static void Check(StrictObject described, QuestionMapping question)
    {
        if (question.Columns.Count == 0)
            described.Error(
                $"question '{question.Code}' has no 'columns'; name the column that holds its answers"
            );
        if (question is { Kind: QuestionKind.Sps, Stage: null })
            described.Error(
                $"question '{question.Code}' is of kind sps and has no 'stage'; name the stage of the journey that it is about"
            );
        if (question is { About: not null, Item: null })
            described.Error(
                "about",
                $"question '{question.Code}' is of kind {Choice<QuestionKind>.NameOf(question.Kind)}; only an expectation, a perception or an importance is about something"
            );
        if (
            question.Dimension is not null
            && question.Kind is not (QuestionKind.Expectation or QuestionKind.Perception)
        )
            described.Error(
                "dimension",
                $"question '{question.Code}' is of kind {Choice<QuestionKind>.NameOf(question.Kind)}; only an expectation or a perception belongs to a dimension"
            );
        if (question.Kind == QuestionKind.Comment)
        {
            if (question.Scale is not null)
                described.Error(
                    "scale",
                    $"question '{question.Code}' is a comment; comments have no scale"
                );
            return;
        }
        if (question.Scale is not { } scale)
        {
            described.Error(
                $"question '{question.Code}' has no 'scale'; give {{\"min\": 1, \"max\": 5}} or the name of an answer scale"
            );
            return;
        }
        if (question.Kind == QuestionKind.Nps && scale is not ({ Min: 0 or 1, Max: 10 }))
            described.Error(
                "scale",
                $"NPS is asked from 0 to 10 or from 1 to 10, not from {Number(scale.Min)} to {Number(scale.Max)}"
            );
        foreach (var (text, number) in question.Values)
            if (number < scale.Min || number > scale.Max || !double.IsInteger(number))
                described.Error(
                    "values",
                    $"value '{text}' is {Number(number)}, no whole point on the scale from {Number(scale.Min)} to {Number(scale.Max)}"
                );
    }

    static ScaleSettings Shared(StrictObject described, Dictionary<string, ScaleSettings> scales)
    {
        var none = new ScaleSettings(null, NoValues, NoMissing);
        if (described.Value("scale") is not { } value)
            return none;
        if (value.Kind == JsonValueKind.Object)
            return Scale(described.Object("scale")!);
        if (value.AsText() is not { } name)
            return none;
        if (scales.TryGetValue(name, out var settings))
            return settings;
        value.Error($"answer scale '{name}' is not known{NearestName.Hint(scales.Keys, name)}");
        return none with { Scale = new(double.MinValue, double.MaxValue) };
    }

    static ScaleSettings Scale(StrictObject described)
    {
        var (min, max) = (described.Number("min"), described.Number("max"));
        if (min is null || max is null)
            described.Error("a scale needs 'min' and 'max'");
        else if (min >= max)
            described.Error(
                $"the scale's min {Number(min.Value)} is not below its max {Number(max.Value)}"
            );
        return new(
            new(min ?? 0, max ?? 0),
            Values(described, NoValues),
            Missing(described, NoMissing)
        );
    }

    static ImmutableSortedDictionary<string, double> Values(
        StrictObject described,
        ImmutableSortedDictionary<string, double> values
    )
    {
        foreach (var (text, value) in described.Map("values"))
            values = values.SetItem(text.Trim(), value.AsNumber() ?? 0);
        return values;
    }

    static ImmutableSortedDictionary<string, AnswerStatus> Missing(
        StrictObject described,
        ImmutableSortedDictionary<string, AnswerStatus> missing
    )
    {
        foreach (var (code, value) in described.Map("missing"))
        {
            if (value.AsText() is not { } name)
                continue;
            var status = Choice<AnswerStatus>.Find(name);
            if (status is null or AnswerStatus.Answered)
                value.Error(
                    $"'{name}' says not why an answer is missing{NearestName.Hint([.. Choice<AnswerStatus>.Names.Skip(1)], name)}"
                );
            missing = missing.SetItem(code.Trim(), status ?? AnswerStatus.Skipped);
        }
        return missing;
    }

    static ImmutableSortedDictionary<string, double> NoValues { get; } =
        ImmutableSortedDictionary.Create<string, double>(StringComparer.Ordinal);

    static ImmutableSortedDictionary<string, AnswerStatus> NoMissing { get; } =
        ImmutableSortedDictionary.Create<string, AnswerStatus>(StringComparer.Ordinal);

    static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);
}
