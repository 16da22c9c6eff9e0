using System.Globalization;
using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Records;
using NodaTime;

namespace CsatWarehouse.Exports.Profiles;

/// <summary>Reads one variant of a profile: the profile's own members with the variant's laid over them.</summary>
static class LayoutReader
{
    static readonly string[] Margins = ["region", "segment"];
    static readonly string[] Encodings =
    [
        "utf-8",
        "utf-16",
        "utf-16be",
        "windows-1251",
        "windows-1252",
        "latin-1",
    ];

    public static SourceLayout Read(
        StrictObject root,
        string source,
        LocalizedText? name,
        string? variant
    )
    {
        var kind = root.OneOf<SourceKind>("kind") ?? SourceKind.Survey;
        var layout = new SourceLayout
        {
            Source = source,
            Name = name,
            Collection = root.OneOf<CollectionMethod>("collection") ?? UsualCollection(kind),
            Variant = variant,
            Delivery = root.OneOf<Delivery>("delivery") ?? Delivery.Append,
            Format = Format(root.Object("format")),
            Where =
            [
                .. root.List("where")
                    .Select(f => f.AsObject())
                    .OfType<StrictObject>()
                    .Select(FieldReader.Filter),
            ],
            Rows =
                kind == SourceKind.Survey
                    ? new SurveyMap(
                        Survey(root.Object("survey"), source),
                        MapReader.Map(root),
                        MapReader.Classifications(root),
                        QuestionReader.Read(root)
                    )
                    : RecordMapReader.Read(root, RecordKinds.Of(kind)),
        };
        return layout with { Hash = LayoutHash.Of(layout) };
    }

    static CollectionMethod UsualCollection(SourceKind kind) =>
        kind switch
        {
            SourceKind.Survey or SourceKind.Invitation => CollectionMethod.Questionnaire,
            SourceKind.Ticket
            or SourceKind.TicketComment
            or SourceKind.TicketTag
            or SourceKind.TicketEvent => CollectionMethod.Ticket,
            SourceKind.Review => CollectionMethod.Review,
            SourceKind.MysteryVisit or SourceKind.MysteryItem => CollectionMethod.MysteryVisit,
            _ => CollectionMethod.Observation,
        };

    static SurveyIdentity Survey(StrictObject? survey, string source) =>
        survey is null
            ? new(source, null, null, null, SurveyType.Relational)
            : new(
                survey.Text("programme") ?? source,
                survey.Text("wave"),
                survey.Text("mode"),
                survey.Text("language"),
                survey.OneOf<SurveyType>("type") ?? SurveyType.Relational
            )
            {
                Raking = Raking(survey.Object("raking")),
            };

    static RakingMapping? Raking(StrictObject? raking)
    {
        if (raking is null)
            return null;
        var by = raking.Codes("by").Distinct().Order(StringComparer.Ordinal).ToList();
        if (by.Count == 0)
            raking.Error(
                $"'by' is missing; name one or both of {string.Join(", ", Margins)}: what customers' records tell of everybody"
            );
        foreach (var dimension in by.Except(Margins, StringComparer.Ordinal))
            raking.Error(
                "by",
                $"nobody knows how many customers have which '{dimension}'; known are {string.Join(", ", Margins)}{NearestName.Hint(Margins, dimension)}"
            );
        return new(by, raking.Flag("headline") ?? false);
    }

    static SourceFormat Format(StrictObject? format)
    {
        if (format is null)
            return new(new CsvFormat(), "", null);
        var encoding = format.Text("encoding");
        if (encoding is not null && !Encodings.Contains(encoding, StringComparer.Ordinal))
            format.Error(
                "encoding",
                $"encoding '{encoding}' is not known{NearestName.Hint(Encodings, encoding)}"
            );
        var rows = format.Integer("headerRows", 1, 3) ?? 1;
        var csv = new CsvFormat
        {
            Encoding = encoding,
            Delimiter = Delimiter(format),
            HeaderRows = rows,
            NameRow = format.Integer("nameRow", 1, rows) ?? 1,
        };
        return new(csv, Culture(format), TimeZone(format));
    }

    static char? Delimiter(StrictObject format)
    {
        var text = format.Text("delimiter");
        if (text is null or "," or ";" or "|" or "\t")
            return text?[0];
        if (text == "tab")
            return '\t';
        format.Error("delimiter", $"delimiter '{text}' is not known; known are , ; | tab");
        return null;
    }

    static string Culture(StrictObject format)
    {
        var name = format.Text("culture") ?? "";
        try
        {
            CultureInfo.GetCultureInfo(name, predefinedOnly: true);
            return name;
        }
        catch (CultureNotFoundException)
        {
            format.Error(
                "culture",
                $"culture '{name}' is not known; give one such as en-US, uk-UA, de-DE"
            );
            return "";
        }
    }

    static string? TimeZone(StrictObject format)
    {
        var id = format.Text("timeZone");
        if (id is null || DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is not null)
            return id;
        var nearest = NearestName.Among(DateTimeZoneProviders.Tzdb.Ids, id);
        format.Error(
            "timeZone",
            $"time zone '{id}' is not known; give an IANA name such as Europe/Kyiv"
                + (nearest is null ? "" : $"; did you mean '{nearest}'?")
        );
        return null;
    }
}
