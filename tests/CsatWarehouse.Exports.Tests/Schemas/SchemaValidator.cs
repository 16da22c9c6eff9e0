using System.Text.Json;
using System.Text.RegularExpressions;

namespace CsatWarehouse.Exports.Tests.Schemas;

/// <summary>The part of JSON Schema that the product's schemas use; an unknown keyword fails the test.</summary>
sealed class SchemaValidator(JsonElement root)
{
    public IReadOnlyList<string> Validate(JsonElement value) => [.. Errors(root, value, "$")];

    IEnumerable<string> Errors(JsonElement schema, JsonElement value, string path)
    {
        if (schema.ValueKind == JsonValueKind.False)
            return [$"{path} is not allowed"];
        return schema.EnumerateObject().SelectMany(keyword => Errors(schema, keyword, value, path));
    }

    IEnumerable<string> Errors(
        JsonElement schema,
        JsonProperty keyword,
        JsonElement value,
        string path
    ) =>
        keyword.Name switch
        {
            "$schema" or "title" or "description" or "$defs" => [],
            "$ref" => Errors(Resolve(keyword.Value.GetString()!), value, path),
            "type" => Types(keyword.Value).Any(type => Is(value, type))
                ? []
                : [$"{path} is no {keyword.Value}"],
            "enum" => keyword.Value.EnumerateArray().Any(e => JsonElement.DeepEquals(e, value))
                ? []
                : [$"{path} is none of {keyword.Value}"],
            "oneOf" => keyword.Value.EnumerateArray().Count(s => !Errors(s, value, path).Any()) == 1
                ? []
                : [$"{path} fits not one of the forms"],
            "allOf" => keyword.Value.EnumerateArray().SelectMany(s => Errors(s, value, path)),
            "if" => Errors(keyword.Value, value, path).Any()
                ? Branch(schema, "else", value, path)
                : Branch(schema, "then", value, path),
            "then" or "else" => [],
            "pattern" => value.ValueKind != JsonValueKind.String
            || Regex.IsMatch(
                value.GetString()!,
                keyword.Value.GetString()!,
                RegexOptions.ExplicitCapture,
                TimeSpan.FromSeconds(1)
            )
                ? []
                : [$"{path} has not the form {keyword.Value}"],
            "minimum" => value.ValueKind != JsonValueKind.Number
            || value.GetDouble() >= keyword.Value.GetDouble()
                ? []
                : [$"{path} is too small"],
            "maximum" => value.ValueKind != JsonValueKind.Number
            || value.GetDouble() <= keyword.Value.GetDouble()
                ? []
                : [$"{path} is too great"],
            "minItems" => value.ValueKind != JsonValueKind.Array
            || value.GetArrayLength() >= keyword.Value.GetInt32()
                ? []
                : [$"{path} is too short"],
            "maxItems" => value.ValueKind != JsonValueKind.Array
            || value.GetArrayLength() <= keyword.Value.GetInt32()
                ? []
                : [$"{path} is too long"],
            "minProperties" => value.ValueKind != JsonValueKind.Object
            || value.EnumerateObject().Count() >= keyword.Value.GetInt32()
                ? []
                : [$"{path} is empty"],
            "items" => value.ValueKind != JsonValueKind.Array
                ? []
                : value
                    .EnumerateArray()
                    .SelectMany(item => Errors(keyword.Value, item, path + "[]")),
            "properties" => Members(value)
                .Where(m => keyword.Value.TryGetProperty(m.Name, out _))
                .SelectMany(m =>
                    Errors(keyword.Value.GetProperty(m.Name), m.Value, $"{path}.{m.Name}")
                ),
            "propertyNames" => Members(value)
                .Where(m =>
                    !Regex.IsMatch(
                        m.Name,
                        keyword.Value.GetProperty("pattern").GetString()!,
                        RegexOptions.ExplicitCapture,
                        TimeSpan.FromSeconds(1)
                    )
                )
                .Select(m => $"{path}.{m.Name} has a wrong name"),
            "required" => keyword
                .Value.EnumerateArray()
                .Where(r =>
                    value.ValueKind == JsonValueKind.Object
                    && !value.TryGetProperty(r.GetString()!, out _)
                )
                .Select(r => $"{path} lacks {r}"),
            "additionalProperties" => Members(value)
                .Where(m =>
                    !(
                        schema.TryGetProperty("properties", out var known)
                        && known.TryGetProperty(m.Name, out _)
                    )
                )
                .SelectMany(m => Errors(keyword.Value, m.Value, $"{path}.{m.Name}")),
            _ => throw new NotSupportedException($"The validator does not know '{keyword.Name}'."),
        };

    IEnumerable<string> Branch(JsonElement schema, string name, JsonElement value, string path) =>
        schema.TryGetProperty(name, out var branch) ? Errors(branch, value, path) : [];

    public JsonElement Resolve(string reference)
    {
        var schema = root;
        foreach (var part in reference.TrimStart('#', '/').Split('/'))
            schema = schema.GetProperty(part);
        return schema;
    }

    static JsonElement.ObjectEnumerator Members(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : default;

    static IEnumerable<string> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.String
            ? [type.GetString()!]
            : type.EnumerateArray().Select(t => t.GetString()!);

    static bool Is(JsonElement value, string type) =>
        (type, value.ValueKind) switch
        {

            ("object", JsonValueKind.Object)
            or
            ("array", JsonValueKind.Array)
            or ("string", JsonValueKind.String) => true,
            ("number", JsonValueKind.Number)
            or ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
            ("null", JsonValueKind.Null) => true,
            ("integer", JsonValueKind.Number) => double.IsInteger(value.GetDouble()),
            _ => false,
        };
}
