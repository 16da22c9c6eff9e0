using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Records;

namespace CsatWarehouse.Exports.Checks;

/// <summary>Counts what the fields of records hold.</summary>
sealed class FieldTally(RecordMap map)
{
    readonly RecordKind _kind = map.Kind;
    readonly long[] _filled = new long[map.Kind.Fields.Count];
    readonly (RecordValue Value, string Words)?[] _least = new (RecordValue, string)?[
        map.Kind.Fields.Count
    ];
    readonly (RecordValue Value, string Words)?[] _greatest = new (RecordValue, string)?[
        map.Kind.Fields.Count
    ];
    long _records;

    /// <summary>Counts a record, and copies it into <paramref name="shown"/> while that has room.</summary>
    public void Add(ExportRecord record, List<CheckRecord> shown, int room)
    {
        _records++;
        for (var place = 0; place < _filled.Length; place++)
            if (record[place].IsPresent)
            {
                _filled[place]++;
                Compare(record, place);
            }
        if (shown.Count < room)
            shown.Add(Copy(record));
    }

    public IReadOnlyList<CheckField> Describe() =>
        [
            .. _kind
                .Fields.Select((field, place) => (field, place))
                .Where(f => map.Names(f.field.Name) || _filled[f.place] > 0)
                .Select(f => new CheckField(
                    f.field.Name,
                    Choice<FieldType>.NameOf(f.field.Type),
                    _filled[f.place],
                    _records - _filled[f.place],
                    _least[f.place]?.Words,
                    _greatest[f.place]?.Words
                )),
        ];

    void Compare(ExportRecord record, int place)
    {
        if (_kind.Fields[place].Type is FieldType.Text or FieldType.Flag or FieldType.List)
            return;
        var value = record[place];
        if (_least[place] is not { } least || RecordValue.Compare(value, least.Value) < 0)
            _least[place] = (value, record.Describe(place)!);
        if (_greatest[place] is not { } greatest || RecordValue.Compare(value, greatest.Value) > 0)
            _greatest[place] = (value, record.Describe(place)!);
    }

    CheckRecord Copy(ExportRecord record) =>
        new(
            record.Line,
            record.Key.Id,
            record.Key.Scope,
            record.UpdatedAtUtc,
            _kind
                .Fields.Select((field, place) => (field.Name, Words: record.Describe(place)))
                .Where(f => f.Words is not null)
                .ToDictionary(f => f.Name, f => f.Words!)
        );
}
