using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using CsatWarehouse.Exports.Json;

namespace CsatWarehouse.Exports.Profiles;

/// <summary>Reads what a profile says of one field or one filter.</summary>
static class FieldReader
{
    /// <summary><c>"COLUMN"</c>, <c>["COLUMN", "OLD NAME"]</c>, <c>{"column": ..., "values": ...}</c> or <c>{"constant": "text"}</c>.</summary>
    public static FieldMapping? Field(StrictObject parent, string name)
    {
        if (parent.Value(name) is not { } value)
            return null;
        return value.Kind == JsonValueKind.Object
            ? Field(parent.Object(name)!)
            : new() { Columns = value.AsCodes() };
    }

    public static FieldMapping Field(StrictObject described)
    {
        var constant = described.Text("constant");
        var columns = described.Codes("column");
        if (constant is null == (columns.Count == 0))
            described.Error("give either 'column' or 'constant'");
        return new()
        {
            Columns = columns,
            Constant = constant,
            Values = Values(described),
            Optional = described.Flag("optional") ?? false,
        };
    }

    /// <summary>One of equals, in, notIn and blank.</summary>
    public static RowFilter Filter(StrictObject described)
    {
        var columns = described.Codes("column");
        if (columns.Count == 0)
            described.Error("'column' is missing; a filter tests one column");
        var tests = new List<(RowTest Test, IReadOnlyList<string> Values)>();
        if (described.Value("equals")?.AsCode() is { } single)
            tests.Add((RowTest.In, [single]));
        if (described.Value("in") is { } listed)
            tests.Add((RowTest.In, listed.AsCodes()));
        if (described.Value("notIn") is { } unlisted)
            tests.Add((RowTest.NotIn, unlisted.AsCodes()));
        if (described.Flag("blank") is { } blank)
            tests.Add((blank ? RowTest.Blank : RowTest.NotBlank, []));
        if (tests.Count == 1)
            return new(columns, tests[0].Test, tests[0].Values);
        described.Error($"{tests.Count} tests; give exactly one of equals, in, notIn, blank");
        return new(columns, RowTest.NotBlank, []);
    }

    static ImmutableSortedDictionary<string, string?> Values(StrictObject described)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, string?>(
            StringComparer.Ordinal
        );
        foreach (var (text, value) in described.Map("values"))
            values[text.Trim()] = value.Kind == JsonValueKind.Null ? null : value.AsCode();
        return values.ToImmutable();
    }
}
