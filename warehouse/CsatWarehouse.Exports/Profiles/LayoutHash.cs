using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using CsatWarehouse.Exports.Records;

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
                JsonSerializer.SerializeToUtf8Bytes(
                    layout.Rows is RecordMap records
                        ? OfRecords(layout, records)
                        : OfSurvey(layout),
                    Canonical
                )
            )
        );

    // The members and their order are those of the first release: every warehouse's ledger holds hashes made of them.
    static object OfSurvey(SourceLayout layout) =>
        new
        {
            layout.Source,
            layout.Name,
            layout.Kind,
            layout.Collection,
            layout.Variant,
            layout.Delivery,
            layout.Survey,
            layout.Format,
            layout.Where,
            layout.Map,
            layout.Classifications,
            layout.Questions,
            Hash = "",
        };

    // Fields by name only: a sentence mended in the catalogue must not read every file again.
    static object OfRecords(SourceLayout layout, RecordMap records) =>
        new
        {
            layout.Source,
            layout.Name,
            layout.Kind,
            layout.Collection,
            layout.Variant,
            layout.Delivery,
            layout.Format,
            layout.Where,
            records.Scope,
            records.Id,
            Fields = records.Fields.Select(mapping => new
            {
                mapping.Field.Name,
                From = (mapping as ValueFieldMapping)?.From ?? (mapping as ListFieldMapping)?.From,
                Separator = (mapping as ListFieldMapping)?.Separator,
                Date = (mapping as DateFieldMapping)?.From,
            }),
        };
}
