using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Persons;
using CsatWarehouse.Exports.Surveys;

namespace CsatWarehouse.Exports.Records;

/// <summary>Reads a record's key: its scope, and its id from columns of its own or from the kind's key fields.</summary>
sealed class RecordKeyCells
{
    readonly RecordKind _kind;
    readonly TextCell _scope;
    readonly (TextCell Cell, bool IsOptional)[] _id;
    readonly int[] _keyFields = [];
    readonly int _idPlace = -1;

    public RecordKeyCells(RecordMap map, ColumnBinder columns)
    {
        _kind = map.Kind;
        _scope = TextCell.Of(map.Scope, columns)!;
        _id = [.. map.Id.Select(part => (TextCell.Of(part, columns)!, part.Optional))];
        if (_kind.HasOwnId)
            _idPlace = _kind.IndexOf(RecordKind.Id);
        else if (_id.Length == 0)
            _keyFields = [.. _kind.Key.Select(_kind.IndexOf)];
    }

    public CellFault? Fill(ExportRecord row, RecordReader record) =>
        Read(row, record)
        ?? TextLimits.CheckKey(_id.Length > 0 ? _id[0].Cell.Column : "", row.Key.Scope, row.Key.Id);

    CellFault? Read(ExportRecord row, RecordReader record)
    {
        var scope = _scope.Read(record);
        if (scope is null && _scope.Column.Length > 0)
            return Blank(_scope.Column, "the scope of the id");
        if (_keyFields.Length > 0)
        {
            row.Key = new(scope ?? "", FromFields(row));
            return null;
        }
        if (FromColumns(record, out var id) is { } fault)
            return fault;
        row.Key = new(scope ?? "", id);
        if (_idPlace >= 0 && id is not null)
            row[_idPlace] = RecordValue.OfText(id);
        return null;
    }

    public void Explain(RecordReader record, List<CellReading> readings)
    {
        readings.Add(_scope.Explain("scope", record));
        foreach (var (cell, _) in _id)
            readings.Add(
                cell.Explain(RecordKind.Id, record) with
                {
                    Personal = _idPlace >= 0 ? _kind.Fields[_idPlace].Personal : PersonalData.None,
                }
            );
    }

    string FromFields(ExportRecord row)
    {
        var parts = new string?[_keyFields.Length];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = row.Describe(_keyFields[i]);
        return RecordKey.Joined(parts);
    }

    CellFault? FromColumns(RecordReader record, out string? id)
    {
        id = null;
        if (_id.Length == 0)
            return null;
        var parts = new string?[_id.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = _id[i].Cell.Read(record);
            if (parts[i] is null && !_id[i].IsOptional)
                return Blank(_id[i].Cell.Column, "the id, or a part of it,");
        }
        id = parts.All(part => part is null) ? null : RecordKey.Joined(parts);
        return null;
    }

    CellFault Blank(string column, string what) =>
        new(
            column,
            RejectCodes.MissingKey,
            $"{what} is blank, so the {_kind} cannot be told from others"
        );
}
