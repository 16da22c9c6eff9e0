using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CsatWarehouse.Cli.Output;

/// <summary>JSON as programs read it here: camelCase, enumerations in kebab-case, absent values as null, letters unescaped.</summary>
static class JsonText
{
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static void Print<T>(Terminal terminal, T document) =>
        terminal.Out.Write(JsonSerializer.Serialize(document, Options) + "\n");
}
