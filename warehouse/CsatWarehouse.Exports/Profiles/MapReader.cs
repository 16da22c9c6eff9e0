using CsatWarehouse.Exports.Json;

namespace CsatWarehouse.Exports.Profiles;

/// <summary>Reads the members <c>key</c>, <c>map</c> and <c>classifications</c> of a profile.</summary>
static class MapReader
{
    const string Day = "answeredOn";

    public static ResponseMap Map(StrictObject root)
    {
        var key = root.Object("key");
        var map = root.Object("map");
        if (map is null)
            root.Error("'map' is missing; it says which columns hold the parts of a response");
        return new()
        {
            Id = key is null ? null : FieldReader.Field(key, "id"),
            Scope = Scope(key),
            Answered = Answered(map),
            UpdatedAt = map is null
                ? null
                : DateReader.Date(map, "updatedAt", DatePrecision.Instant, Day),
            Customer = Field(map, "customer"),
            CustomerEmail = Field(map, "customerEmail"),
            Channel = Field(map, "channel"),
            Language = Field(map, "language"),
            Cluster = Field(map, "cluster"),
            Weight = map?.Object("weight") is { } weight ? Weight(weight) : null,
        };
    }

    public static IReadOnlyList<ClassificationMapping> Classifications(StrictObject root)
    {
        var mappings = new List<ClassificationMapping>();
        foreach (var described in root.KeyedList("classifications", "name"))
        {
            var labels = new SortedDictionary<string, LocalizedText>(StringComparer.Ordinal);
            foreach (var (code, value) in described.Map("labels"))
                if (LocalizedText.Read(value) is { } label)
                    labels[code] = label;
            mappings.Add(new(Slug.Read(described, "name"), FieldReader.Field(described), labels));
        }
        return mappings;
    }

    public static FieldMapping Scope(StrictObject? key)
    {
        if (key?.Value("scope") is not { } scope)
            return new() { Constant = "" };
        if (scope.Kind == System.Text.Json.JsonValueKind.Object)
            return FieldReader.Field(key, "scope")!;
        return new() { Constant = scope.AsText() };
    }

    static DateMapping Answered(StrictObject? map)
    {
        if (map is null)
            return new();
        var day = DateReader.Date(map, Day, DatePrecision.Day, Day);
        var instant = DateReader.Date(map, "answeredAt", DatePrecision.Instant, Day);
        if (day is null == instant is null)
            map.Error("give either 'answeredOn' (a day) or 'answeredAt' (an instant)");
        var answered = day ?? instant ?? new();
        if (answered.Optional)
            map.Error(
                "the date of the answer cannot be optional: no figure has a place without it"
            );
        return answered;
    }

    static FieldMapping? Field(StrictObject? map, string name) =>
        map is null ? null : FieldReader.Field(map, name);

    static WeightMapping Weight(StrictObject described) =>
        new(
            FieldReader.Field(described),
            described.Flag("headline") ?? false,
            described.Text("set") ?? "default"
        );
}
