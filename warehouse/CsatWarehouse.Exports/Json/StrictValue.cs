using System.Globalization;
using System.Text.Json;

namespace CsatWarehouse.Exports.Json;

/// <summary>One value of a configuration file, which knows its place. What does not fit becomes an error of the file.</summary>
public sealed class StrictValue
{
    readonly StrictDocument _document;
    readonly int _offset;
    readonly string? _text;
    readonly List<StrictValue> _items = [];
    readonly Dictionary<string, StrictValue> _members = new(StringComparer.Ordinal);
    HashSet<string>? _asked;
    bool _isMap;

    StrictValue(StrictDocument document, string path, int offset, JsonTokenType token, string? text)
    {
        (_document, Path, _offset, _text) = (document, path, offset, text);
        Kind = token switch
        {
            JsonTokenType.StartObject => JsonValueKind.Object,
            JsonTokenType.StartArray => JsonValueKind.Array,
            JsonTokenType.String => JsonValueKind.String,
            JsonTokenType.Number => JsonValueKind.Number,
            JsonTokenType.True => JsonValueKind.True,
            JsonTokenType.False => JsonValueKind.False,
            _ => JsonValueKind.Null,
        };
    }

    /// <summary>Where the value lies: <c>$.questions[2].scale</c>.</summary>
    public string Path { get; }
    public JsonValueKind Kind { get; }
    internal IReadOnlyDictionary<string, StrictValue> Members => _members;
    internal string FileText => _document.Text;

    /// <summary>Records an error at this value's place; reading goes on.</summary>
    public void Error(string message) => _document.Add(_offset, Path, message);

    /// <summary>Null, with an error, for anything but an object.</summary>
    public StrictObject? AsObject() =>
        Is(JsonValueKind.Object, "an object { }") ? new StrictObject([this]) : null;

    /// <summary>Null, with an error, for anything but text.</summary>
    public string? AsText() => Is(JsonValueKind.String, "text") ? _text : null;

    /// <summary>Null, with an error, for anything but a number.</summary>
    public double? AsNumber()
    {
        if (!Is(JsonValueKind.Number, "a number"))
            return null;
        var number = double.Parse(_text!, CultureInfo.InvariantCulture);
        if (double.IsFinite(number))
            return number;
        Error(
            $"the number {_text} is too great; the limit is {double.MaxValue.ToString(CultureInfo.InvariantCulture)}"
        );
        return null;
    }

    /// <summary>Null, with an error, for anything but true and false.</summary>
    public bool? AsFlag() =>
        Kind is JsonValueKind.True or JsonValueKind.False
            ? Kind == JsonValueKind.True
            : Is(JsonValueKind.True, "true or false");

    /// <summary>A list's values; empty, with an error, for anything else.</summary>
    public IReadOnlyList<StrictValue> AsList() =>
        Is(JsonValueKind.Array, "a list [ ]") ? _items : [];

    /// <summary>Text stands for a list of one; empty, with an error, where something is not text.</summary>
    public IReadOnlyList<string> AsCodes()
    {
        if (Kind == JsonValueKind.String)
            return [_text!];
        if (!Is(JsonValueKind.Array, "text, or a list of texts"))
            return [];
        return [.. _items.Select(item => item.AsText()).OfType<string>()];
    }

    /// <summary>Text as written; a number as its digits: codes in files are written both ways.</summary>
    public string? AsCode() => Kind == JsonValueKind.Number ? _text : AsText();

    internal StrictValue? Ask(string name)
    {
        (_asked ??= new(StringComparer.Ordinal)).Add(name);
        return _members.GetValueOrDefault(name);
    }

    internal void Open() => _asked ??= new(StringComparer.Ordinal);

    internal void AskAll() => _isMap = true;

    internal void ReportUnknownMembers()
    {
        foreach (var item in _items.Concat(_members.Values))
            item.ReportUnknownMembers();
        if (_asked is null || _isMap)
            return;
        foreach (var (name, value) in _members)
            if (!_asked.Contains(name))
                value.Error(
                    $"unknown member '{name}'{NearestName.Hint([.. _asked.Order(StringComparer.Ordinal)], name)}"
                );
    }

    internal static StrictValue Parse(
        ref Utf8JsonReader reader,
        StrictDocument document,
        string path
    )
    {
        var token = reader.TokenType;
        var text = token switch
        {
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Number => System.Text.Encoding.UTF8.GetString(reader.ValueSpan),
            _ => null,
        };
        var value = new StrictValue(document, path, (int)reader.TokenStartIndex, token, text);
        if (token == JsonTokenType.StartArray)
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                var index = value._items.Count.ToString(CultureInfo.InvariantCulture);
                value._items.Add(Parse(ref reader, document, $"{path}[{index}]"));
            }
        if (token == JsonTokenType.StartObject)
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var name = reader.GetString()!;
                reader.Read();
                var member = Parse(ref reader, document, $"{path}.{name}");
                if (!value._members.TryAdd(name, member))
                    member.Error($"member '{name}' is given twice; keep one");
            }
        return value;
    }

    bool Is(JsonValueKind kind, string expected)
    {
        if (Kind == kind)
            return true;
        var given = Kind switch
        {
            JsonValueKind.Object => "an object { }",
            JsonValueKind.Array => "a list [ ]",
            JsonValueKind.String => $"text '{_text}'",
            JsonValueKind.Number => $"the number {_text}",
            JsonValueKind.Null => "null",
            _ => Kind == JsonValueKind.True ? "true" : "false",
        };
        Error($"'{Path[(Path.LastIndexOf('.') + 1)..]}' is {given}; {expected} is expected");
        return false;
    }
}
