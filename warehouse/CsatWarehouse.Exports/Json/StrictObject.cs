using System.Globalization;
using System.Text.Json;

namespace CsatWarehouse.Exports.Json;

#pragma warning disable CA1720 // Object and Integer are JSON's words before they are C#'s types.

/// <summary>
/// The members of an object in a configuration file. What is asked for is known; what nobody asks for is an error. Null
/// stands for an absent member. An object may lie over others: what it does not say is looked up below.
/// </summary>
public sealed class StrictObject
{
    readonly IReadOnlyList<StrictValue> _layers;

    internal StrictObject(IReadOnlyList<StrictValue> layers)
    {
        _layers = layers;
        foreach (var layer in layers)
            layer.Open();
    }

    /// <summary>The object's place: <c>$.questions[2]</c>.</summary>
    public string Path => _layers[0].Path;

    /// <summary>The whole file that the object stands in.</summary>
    internal string FileText => _layers[0].FileText;

    /// <summary>This object with what it does not say taken from another, member by member and object by object.</summary>
    public StrictObject Over(StrictObject below) => new([.. _layers, .. below._layers]);

    /// <summary>Records an error at the object's place; reading goes on.</summary>
    public void Error(string message) => _layers[0].Error(message);

    /// <summary>Records an error at the member's place, or at the object's where the member is absent.</summary>
    public void Error(string name, string message) => (Value(name) ?? _layers[0]).Error(message);

    /// <summary>Null where the member is absent or null.</summary>
    public StrictValue? Value(string name)
    {
        StrictValue? found = null;
        foreach (var layer in _layers)
        {
            var own = layer.Ask(name);
            found ??= own;
        }
        return found is { Kind: JsonValueKind.Null } ? null : found;
    }

    public string? Text(string name) => Value(name)?.AsText();

    /// <summary>Empty, with an error, where the member is absent or blank.</summary>
    public string RequiredText(string name)
    {
        if (Value(name) is not { } value)
        {
            Error($"'{name}' is missing; it is required here");
            return "";
        }
        var text = value.AsText();
        if (text is not null && string.IsNullOrWhiteSpace(text))
            value.Error($"'{name}' is blank; it is required here");
        return text ?? "";
    }

    public bool? Flag(string name) => Value(name)?.AsFlag();

    public double? Number(string name) => Value(name)?.AsNumber();

    /// <param name="min">The smallest value allowed.</param>
    /// <param name="max">The greatest value allowed.</param>
    public int? Integer(string name, int min, int max)
    {
        if (Value(name) is not { } value || value.AsNumber() is not { } number)
            return null;
        if (number == Math.Floor(number) && number >= min && number <= max)
            return (int)number;
        value.Error(
            string.Create(
                CultureInfo.InvariantCulture,
                $"'{name}' is {number}; a whole number from {min} to {max} is expected"
            )
        );
        return null;
    }

    /// <summary>A value of an enumeration by its kebab-case name.</summary>
    public T? OneOf<T>(string name)
        where T : struct, Enum
    {
        if (Value(name) is not { } value || value.AsText() is not { } text)
            return null;
        var choice = Choice<T>.Find(text);
        if (choice is null)
            value.Error($"{name} '{text}' is not known{NearestName.Hint(Choice<T>.Names, text)}");
        return choice;
    }

    /// <summary>Null where the member is absent or null.</summary>
    public StrictObject? Object(string name)
    {
        var layers = new List<StrictValue>();
        var hidden = false;
        foreach (var layer in _layers)
        {
            if (layer.Ask(name) is not { } value || hidden)
                continue;
            // Below an object, text is another form of the same member (a short one), and no fault.
            hidden =
                value.Kind == JsonValueKind.Null
                || (value.Kind != JsonValueKind.Object && layers.Count > 0)
                || value.AsObject() is null;
            if (!hidden)
                layers.Add(value);
        }
        return layers.Count == 0 ? null : new(layers);
    }

    /// <summary>Empty where the member is absent.</summary>
    public IReadOnlyList<StrictValue> List(string name) => Value(name)?.AsList() ?? [];

    /// <summary>Text, or a list of texts; empty where the member is absent.</summary>
    public IReadOnlyList<string> Codes(string name) => Value(name)?.AsCodes() ?? [];

    /// <summary>The members of an object whose names are data, in the file's order; empty where the member is absent.</summary>
    public IEnumerable<(string Key, StrictValue Value)> Map(string name) =>
        Object(name)?.Members() ?? [];

    /// <summary>All members of an object whose names are data, in the file's order.</summary>
    public IReadOnlyList<(string Key, StrictValue Value)> Members()
    {
        var members = new Dictionary<string, StrictValue>(StringComparer.Ordinal);
        foreach (var layer in _layers)
        {
            layer.AskAll();
            foreach (var (key, value) in layer.Members)
                members.TryAdd(key, value);
        }
        return [.. members.Select(m => (m.Key, m.Value))];
    }

    /// <summary>
    /// The objects of a list in which each bears a key. An object of this object's list lies over the one with the same key
    /// below; those with a key of their own follow.
    /// </summary>
    public IReadOnlyList<StrictObject> KeyedList(string name, string key)
    {
        var objects = new List<(string Key, StrictObject Object)>();
        for (var i = _layers.Count - 1; i >= 0; i--)
        {
            var own = new HashSet<string>(StringComparer.Ordinal);
            foreach (var item in _layers[i].Ask(name)?.AsList() ?? [])
            {
                if (item.AsObject() is not { } described)
                    continue;
                var code = described.RequiredText(key);
                if (!own.Add(code))
                    described.Error(
                        key,
                        $"{key} '{code}' is listed twice under '{name}'; keep one"
                    );
                var below = objects.FindIndex(o => o.Key == code);
                if (below < 0)
                    objects.Add((code, described));
                else
                    objects[below] = (code, described.Over(objects[below].Object));
            }
        }
        return [.. objects.Select(o => o.Object)];
    }
}
