using System.Collections.Frozen;
using System.Globalization;
using CsatWarehouse.Exports.Surveys;

namespace CsatWarehouse.Exports.Records;

/// <summary>
/// How many characters (UTF-16 code units) of ids, codes and names the warehouse keeps, by the names of fields: its columns and indexes have widths on
/// SQL Server, and what one engine takes the other has to take. What people wrote in their own words has no limit of its own.
/// </summary>
public static class TextLimits
{
    /// <summary>Of ids, also of those made of several parts, and of the scope within which they count.</summary>
    public const int Key = 400;

    const int Code = 200;

    static readonly FrozenDictionary<string, int> ByField = new Dictionary<string, int>
    {
        ["account"] = Key,
        ["agent"] = Key,
        ["author"] = Key,
        ["customer"] = Key,
        ["customerEmail"] = Key,
        ["email"] = Key,
        ["externalId"] = Key,
        ["mergedInto"] = Key,
        ["mergedTickets"] = Key,
        ["name"] = Key,
        ["owner"] = Key,
        ["parent"] = Key,
        ["peer"] = Key,
        ["publisher"] = Key,
        ["requester"] = Key,
        ["requesterEmail"] = Key,
        ["response"] = Key,
        ["slice"] = Key,
        ["team"] = Key,
        ["ticket"] = Key,
        ["value"] = Key,
        ["visit"] = Key,
        ["action"] = Code,
        ["channel"] = Code,
        ["cluster"] = Code,
        ["country"] = Code,
        ["department"] = Code,
        ["destination"] = Code,
        ["industry"] = Code,
        ["item"] = Code,
        ["location"] = Code,
        ["platform"] = Code,
        ["product"] = Code,
        ["programme"] = Code,
        ["region"] = Code,
        ["scenario"] = Code,
        ["segment"] = Code,
        ["step"] = Code,
        ["survey"] = Code,
        ["tag"] = Code,
        ["tags"] = Code,
        ["topic"] = Code,
        ["visitor"] = Code,
        ["phone"] = 100,
        ["role"] = 100,
        ["stage"] = 100,
        ["timeZone"] = 100,
        ["wave"] = 100,
        ["kpi"] = 60,
        ["language"] = 40,
        ["priority"] = 40,
        ["currency"] = 3,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Inclusive; the greatest number where there is none.</summary>
    public static int Of(string field) => ByField.GetValueOrDefault(field, int.MaxValue);

    /// <summary>Null where the id, or the scope of it, is not longer than <see cref="Key"/>.</summary>
    internal static CellFault? CheckKey(string column, string? scope, string? id) =>
        Check(column, "the scope of the id", scope, Key) ?? Check(column, "the id", id, Key);

    /// <summary>Null where the text is not longer than the limit.</summary>
    internal static CellFault? Check(string column, string what, string? text, int limit) =>
        text?.Length > limit ? Fault(column, what, text, limit) : null;

    static CellFault Fault(string column, string what, string text, int limit) =>
        new(
            column,
            RejectCodes.TooLong,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what} has {text.Length} characters and begins with '{text[..Math.Min(40, limit)]}'; at most {limit} are kept, so shorten it, or check which column the profile reads"
            )
        );
}
