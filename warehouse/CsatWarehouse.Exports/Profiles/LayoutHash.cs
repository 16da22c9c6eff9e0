using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CsatWarehouse.Exports.Profiles;

/// <summary>Tells whether a profile still reads files as it did.</summary>
static class LayoutHash
{
    // Names, not numbers: a value added to an enumeration must not change every profile's hash.
    static readonly JsonSerializerOptions Canonical = new()
    {
        Converters = { new JsonStringEnumConverter() },
    };

    public static string Of(SourceLayout layout) =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                JsonSerializer.SerializeToUtf8Bytes(layout with { Hash = "" }, Canonical)
            )
        );
}
