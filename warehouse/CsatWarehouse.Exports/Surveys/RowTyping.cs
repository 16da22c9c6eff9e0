using System.Globalization;
using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Persons;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;
using NodaTime;

namespace CsatWarehouse.Exports.Surveys;

/// <summary>A layout bound to the columns of one file: types one record at a time.</summary>
sealed class RowTyping
{
    /// <summary>What readings call the field with the customer's id.</summary>
    public const string CustomerField = "customer";

    /// <summary>Beyond this, and below its inverse, sums of weights lose digits.</summary>
    const double GreatestWeight = 1e12;

    static readonly int LongestId = TextLimits.Of("customer");
    static readonly int LongestCode = TextLimits.Of("channel");
    static readonly int LongestLanguage = TextLimits.Of("language");

    readonly SourceLayout _layout;
    readonly CultureInfo _culture;
    readonly RowFilters _where;
    readonly TextCell? _id;
    readonly TextCell _scope;
    readonly DateCell _answered;
    readonly DateCell? _updated;
    readonly TextCell? _customer;
    readonly TextCell? _customerEmail;
    readonly TextCell? _channel;
    readonly TextCell? _language;
    readonly TextCell? _cluster;
    readonly TextCell? _weight;
    readonly TextCell[] _classifications;
    readonly AnswerCell[] _answers;

    /// <exception cref="ExportUnreadableException">The file lacks a column that is not optional.</exception>
    public RowTyping(SourceLayout layout, DateTimeZone reportingZone, ColumnBinder columns)
    {
        var map = layout.Map;
        _layout = layout;
        _culture = layout.Format.CultureInfo();
        _where = new(layout.Where, columns);
        _id = TextCell.Of(map.Id, columns);
        _scope = TextCell.Of(map.Scope, columns)!;
        _answered = DateCell.Of(map.Answered, layout.Format, reportingZone, columns)!;
        _updated = DateCell.Of(map.UpdatedAt, layout.Format, reportingZone, columns);
        _customer = TextCell.Of(map.Customer, columns);
        _customerEmail = TextCell.Of(map.CustomerEmail, columns);
        _channel = TextCell.Of(map.Channel, columns);
        _language = TextCell.Of(map.Language, columns);
        _cluster = TextCell.Of(map.Cluster, columns);
        _weight = TextCell.Of(map.Weight?.Field, columns);
        _classifications = [.. layout.Classifications.Select(c => TextCell.Of(c.Field, columns)!)];
        _answers =
        [
            .. layout.Questions.Select(question => new AnswerCell(question, columns, _culture)),
        ];
        columns.ThrowIfMissing();
    }

    /// <summary>Answers that were invalid while their rows were kept, in the order of the layout's questions.</summary>
    public IReadOnlyList<long> InvalidAnswers => [.. _answers.Select(answer => answer.Invalid)];

    public bool Takes(RecordReader record) => _where.Take(record);

    /// <summary>Null where the row is filled; else the first fault in the row, which then must not be used.</summary>
    public CellFault? Fill(SurveyResponseRow row, RecordReader record)
    {
        row.Line = record.Line;
        row.Ordinal = record.Ordinal;
        row.CustomerId = _customer?.Read(record);
        row.CustomerEmail = _customerEmail?.Read(record);
        row.Channel = _channel?.Read(record);
        row.Language = _language?.Read(record);
        row.ClusterId = _cluster?.Read(record);
        for (var i = 0; i < _classifications.Length; i++)
            row.Classifications[i] = _classifications[i].Read(record);
        return FillKey(row, record)
            ?? CheckLengths(row)
            ?? FillDates(row, record)
            ?? FillWeight(row, record)
            ?? FillAnswers(row, record);
    }

    /// <summary>How each mapped cell reads by itself, whatever is the matter with the others.</summary>
    public void Explain(RecordReader record, List<CellReading> readings)
    {
        Add("id", _id);
        Add("scope", _scope);
        readings.Add(_answered.Explain("answeredOn", record));
        if (_updated is not null)
            readings.Add(_updated.Explain("updatedAt", record));
        Add(CustomerField, _customer, PersonalData.Customer);
        Add("customerEmail", _customerEmail, PersonalData.Address);
        Add("channel", _channel);
        Add("language", _language);
        // A profile may take the person for the cluster.
        Add("cluster", _cluster, PersonalData.Customer);
        Add("weight", _weight);
        foreach (var (classification, cell) in _layout.Classifications.Zip(_classifications))
            Add(classification.Name, cell);
        readings.AddRange(_answers.Select(answer => answer.Explain(record)));

        void Add(string field, TextCell? cell, PersonalData personal = PersonalData.None)
        {
            if (cell is not null)
                readings.Add(cell.Explain(field, record) with { Personal = personal });
        }
    }

    CellFault? FillKey(SurveyResponseRow row, RecordReader record)
    {
        row.ResponseId = _id?.Read(record);
        if (_id is not null && row.ResponseId is null && !_layout.Map.Id!.Optional)
            return new(
                _id.Column,
                RejectCodes.MissingKey,
                "the id is blank, so the response cannot be told from others"
            );
        var scope = _scope.Read(record);
        row.Scope = scope ?? "";
        return scope is null && _scope.Column.Length > 0
            ? new(
                _scope.Column,
                RejectCodes.MissingKey,
                "the scope of the id is blank, so the response cannot be told from others"
            )
            : null;
    }

    CellFault? CheckLengths(SurveyResponseRow row) =>
        TextLimits.CheckKey(_id?.Column ?? "", row.Scope, row.ResponseId)
        ?? Check(_customer, "customer", row.CustomerId, LongestId)
        ?? Check(_customerEmail, "the customer's address", row.CustomerEmail, LongestId)
        ?? Check(_channel, "channel", row.Channel, LongestCode)
        ?? Check(_language, "language", row.Language, LongestLanguage)
        ?? Check(_cluster, "cluster", row.ClusterId, LongestCode)
        ?? CheckClassifications(row);

    CellFault? CheckClassifications(SurveyResponseRow row)
    {
        for (var i = 0; i < _classifications.Length; i++)
            if (
                Check(
                    _classifications[i],
                    _layout.Classifications[i].Name,
                    row.Classifications[i],
                    LongestCode
                ) is
                { } tooLong
            )
                return tooLong;
        return null;
    }

    static CellFault? Check(TextCell? cell, string what, string? text, int limit) =>
        TextLimits.Check(cell?.Column ?? "", what, text, limit);

    CellFault? FillDates(SurveyResponseRow row, RecordReader record)
    {
        if (_answered.Read(record, out var day, out var instant) is { } fault)
            return fault;
        if (day is null)
            return new(
                _answered.Column,
                RejectCodes.MissingDate,
                "the date of the answer is blank, so the response belongs to no month"
            );
        row.AnsweredOn = day.Value;
        row.AnsweredAtUtc = instant;
        row.UpdatedAtUtc = null;
        if (_updated?.Read(record, out _, out instant) is { } wrong)
            return wrong;
        row.UpdatedAtUtc = _updated is null ? null : instant;
        return null;
    }

    CellFault? FillWeight(SurveyResponseRow row, RecordReader record)
    {
        row.Weight = null;
        if (_weight?.Read(record) is not { } text)
            return _layout.Map.Weight is { Headline: true }
                ? new(
                    _weight!.Column,
                    RejectCodes.MissingWeight,
                    "the weight is blank, and the weighted figure is the headline; give a weight, or 0 to leave the response out"
                )
                : null;
        if (
            double.TryParse(text, NumberStyles.Float, _culture, out var weight)
            && weight is (0 or (>= 1 / GreatestWeight and <= GreatestWeight))
        )
        {
            row.Weight = weight;
            return null;
        }
        return new(
            _weight.Column,
            RejectCodes.BadNumber,
            $"weight '{text}' is neither 0 nor a number from 1e-12 to 1e12; check the file, or the profile's culture"
        );
    }

    CellFault? FillAnswers(SurveyResponseRow row, RecordReader record)
    {
        for (var i = 0; i < _answers.Length; i++)
            if (_answers[i].Read(record, out row.Answers[i]) is { } fault)
                return fault;
        return null;
    }
}
