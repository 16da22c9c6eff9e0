using System.Text.Json;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Records;

namespace CsatWarehouse.Exports.Profiles;

/// <summary>Reads the members <c>key</c> and <c>map</c> of a profile whose rows are no survey responses.</summary>
static class RecordMapReader
{
    public static RecordMap Read(StrictObject root, RecordKind kind)
    {
        var key = root.Object("key");
        var map = root.Object("map");
        if (map is null)
            root.Error($"'map' is missing; it says which columns hold the fields of a {kind}");
        var id = Id(key);
        var fields = new List<RecordFieldMapping>();
        foreach (var field in kind.Fields.Where(field => field.Name != RecordKind.Id))
            if (map is not null && Field(map, kind, field) is { } mapping)
                fields.Add(mapping);
        if (map is not null)
            Check(map, kind, fields);
        if (id.Count == 0 && kind is { HasOwnId: true } && kind.Field(RecordKind.Id).IsRequired)
            (key ?? root).Error(
                $"the 'id' of 'key' is missing; without it one {kind} cannot be told from another"
            );
        return new()
        {
            Kind = kind,
            Scope = MapReader.Scope(key),
            Id = id,
            Fields = fields,
        };
    }

    /// <summary>The field of one column as everywhere, or <c>{"parts": [...]}</c> where several columns make the id.</summary>
    static IReadOnlyList<FieldMapping> Id(StrictObject? key)
    {
        if (key?.Value("id") is not { } value)
            return [];
        if (value.Kind != JsonValueKind.Object)
            return [FieldReader.Field(key, "id")!];
        var described = key.Object("id")!;
        var parts = described.List("parts");
        if (parts.Count == 0)
            return [FieldReader.Field(described)];
        if (described.Value("column") is not null || described.Value("constant") is not null)
            described.Error("parts", "give either 'parts' or one 'column'");
        return
        [
            .. parts.Select(part =>
                part.Kind == JsonValueKind.Object && part.AsObject() is { } own
                    ? FieldReader.Field(own)
                    : new() { Columns = part.AsCodes() }
            ),
        ];
    }

    static RecordFieldMapping? Field(StrictObject map, RecordKind kind, RecordField field)
    {
        switch (field.Type)
        {
            case FieldType.Date or FieldType.Month or FieldType.Instant:
                var date = DateReader.Date(
                    map,
                    field.Name,
                    Precision(field),
                    DayInstead(kind, field)
                );
                return date is null ? null : new DateFieldMapping(field, date);
            case FieldType.List:
                var separator = Separator(map, field);
                return FieldReader.Field(map, field.Name) is { } list
                    ? new ListFieldMapping(field, list, separator)
                    : null;
            default:
                return FieldReader.Field(map, field.Name) is { } value
                    ? new ValueFieldMapping(field, value)
                    : null;
        }
    }

    static char Separator(StrictObject map, RecordField field)
    {
        if (
            map.Value(field.Name) is not { Kind: JsonValueKind.Object }
            || map.Object(field.Name)!.Text("separator") is not { } text
        )
            return ';';
        if (text.Length == 1)
            return text[0];
        map.Object(field.Name)!
            .Error(
                "separator",
                $"separator '{text}' is not one character; give one such as , or |"
            );
        return ';';
    }

    static void Check(StrictObject map, RecordKind kind, List<RecordFieldMapping> mapped)
    {
        bool Names(string? field) => mapped.Any(m => m.Field.Name == field);
        foreach (var field in kind.Fields.Where(f => f.IsRequired && f.Name != RecordKind.Id))
        {
            if (!Names(field.Name) && !Names(field.DayOf))
                map.Error(
                    $"'{field.Name}'{(field.DayOf is null ? "" : $" (or '{field.DayOf}')")} is missing; a {kind} needs it: {field.Meaning}"
                );
        }
        foreach (var field in kind.Fields.Where(f => Names(f.DayOf) && Names(f.Name)))
            map.Error(
                field.Name,
                $"give either '{field.Name}' (a day) or '{field.DayOf}' (an instant)"
            );
        foreach (var mapping in mapped.Where(m => IsNeeded(kind, m.Field) && IsOptional(m)))
            map.Error(
                mapping.Field.Name,
                $"'{mapping.Field.Name}' cannot be optional: a {kind} needs it"
            );
    }

    static bool IsNeeded(RecordKind kind, RecordField field) =>
        field.IsRequired || kind.Fields.Any(f => f.IsRequired && f.DayOf == field.Name);

    static bool IsOptional(RecordFieldMapping mapping) =>
        mapping switch
        {
            ValueFieldMapping value => value.From.Optional,
            ListFieldMapping list => list.From.Optional,
            DateFieldMapping date => date.From.Optional,
            _ => false,
        };

    static DatePrecision Precision(RecordField field) =>
        field.Type switch
        {
            FieldType.Instant => DatePrecision.Instant,
            FieldType.Month => DatePrecision.Month,
            _ => DatePrecision.Day,
        };

    static string? DayInstead(RecordKind kind, RecordField field) =>
        kind.Fields.FirstOrDefault(f => f.DayOf == field.Name)?.Name;
}
