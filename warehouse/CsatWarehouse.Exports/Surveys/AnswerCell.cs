using System.Collections.Frozen;
using System.Globalization;
using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Persons;
using CsatWarehouse.Exports.Profiles;

namespace CsatWarehouse.Exports.Surveys;

/// <summary>Reads the answer to one question from the current record.</summary>
sealed class AnswerCell
{
    readonly QuestionMapping _question;
    readonly CultureInfo _culture;
    readonly int _column;
    readonly string _columnName;
    readonly FrozenDictionary<string, AnswerStatus>.AlternateLookup<ReadOnlySpan<char>> _missing;
    readonly FrozenDictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> _values;
    readonly FrozenDictionary<double, AnswerStatus> _missingNumbers;

    public AnswerCell(QuestionMapping question, ColumnBinder columns, CultureInfo culture)
    {
        (_question, _culture) = (question, culture);
        _column = columns.Find(question.Columns, question.Optional);
        _columnName = _column == ColumnBinder.Absent ? "" : columns.NameOf(_column);
        _missing = question
            .Missing.ToFrozenDictionary(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _values = question
            .Values.ToFrozenDictionary(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _missingNumbers = question
            .Missing.Select(m =>
                (
                    IsNumber: double.TryParse(m.Key, CultureInfo.InvariantCulture, out var number),
                    number,
                    m.Value
                )
            )
            .Where(m => m.IsNumber)
            .DistinctBy(m => m.number)
            .ToFrozenDictionary(m => m.number, m => m.Value);
    }

    /// <summary>How many answers were invalid and left out while their rows were kept.</summary>
    public long Invalid { get; private set; }

    /// <summary>Null where the answer can be used, even if it is none; else why its row is rejected.</summary>
    public CellFault? Read(RecordReader record, out SurveyAnswer answer)
    {
        answer = new(AnswerStatus.NotShown, null, null);
        if (_column == ColumnBinder.Absent)
            return null;
        var text = record.Field(_column).Trim();
        if (_missing.TryGetValue(text, out var status))
            answer = new(status, null, null);
        else if (text.IsEmpty)
            answer = new(AnswerStatus.Skipped, null, null);
        else if (_question.Kind == QuestionKind.Comment)
            answer = new(AnswerStatus.Answered, null, text.ToString());
        else if (_values.TryGetValue(text, out var value))
            answer = new(AnswerStatus.Answered, value, null);
        else if (
            !double.TryParse(text, NumberStyles.Float, _culture, out var number)
            || !double.IsFinite(number)
        )
            return Invalidate(RejectCodes.BadNumber, BadNumber(text), out answer);
        // A code may be written 0 in the profile and 0.0 in the file.
        else if (_missingNumbers.TryGetValue(number, out status))
            answer = new(status, null, null);
        else if (!IsOnScale(number))
            return Invalidate(RejectCodes.OutOfScale, OutOfScale(text), out answer);
        else
            answer = new(AnswerStatus.Answered, number, null);
        return null;
    }

    public CellReading Explain(RecordReader record)
    {
        var fault = Read(record, out var answer);
        return new(
            _columnName.Length == 0 ? null : _columnName,
            _column == ColumnBinder.Absent ? null : record.Field(_column).ToString(),
            _question.Code,
            fault is not null ? null
                : answer.Status == AnswerStatus.Answered
                    ? answer.Text ?? answer.Number?.ToString(CultureInfo.InvariantCulture)
                : Choice<AnswerStatus>.NameOf(answer.Status),
            fault?.Reason
        )
        {
            Personal =
                _question.Kind == QuestionKind.Comment ? PersonalData.Content : PersonalData.None,
        };
    }

    // A rating is a whole point: 4.5 is in no box of a top-2-box share, and 6.5 in no group of NPS.
    bool IsOnScale(double number) =>
        number >= _question.Scale!.Min && number <= _question.Scale.Max && double.IsInteger(number);

    CellFault? Invalidate(string code, string reason, out SurveyAnswer answer)
    {
        answer = new(AnswerStatus.Skipped, null, null);
        if (_question.OnInvalid == InvalidAnswer.RejectRow)
            return new(_columnName, code, reason);
        Invalid++;
        return null;
    }

    string BadNumber(ReadOnlySpan<char> text) =>
        $"answer '{text}' to question '{_question.Code}' is no number; list it under 'values' where it is an answer, under 'missing' where it is none";

    string OutOfScale(ReadOnlySpan<char> text) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"answer '{text}' to question '{_question.Code}' is no whole point on the scale from {_question.Scale!.Min} to {_question.Scale.Max}; list it under 'missing' where it is a code for no answer"
        );
}
