using System.Globalization;
using System.Text.Json.Serialization;
using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Records;
using NodaTime;

namespace CsatWarehouse.Exports.Profiles;

/// <summary>A survey's place among surveys.</summary>
/// <param name="Wave">Null where the programme runs without waves.</param>
/// <param name="Mode">How it was filled in: face to face, online, ...</param>
public sealed record SurveyIdentity(
    string Programme,
    string? Wave,
    string? Mode,
    string? Language,
    SurveyType Type
)
{
    /// <summary>What the answers are weighted to; null where they are not. Left out of the profile's hash then.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RakingMapping? Raking { get; init; }
}

/// <summary>Answers are weighted so that they have the customers' shares of each dimension.</summary>
/// <param name="By">region, segment or both, sorted.</param>
/// <param name="Headline">Whether the weighted figure is the headline; the other is stored beside it either way.</param>
public sealed record RakingMapping(IReadOnlyList<string> By, bool Headline);

/// <summary>How a file's text is to be understood.</summary>
/// <param name="Culture">The name of the culture of numbers and month names; empty for the invariant one.</param>
/// <param name="TimeZone">IANA name of the zone of local times; null for the reporting zone.</param>
public sealed record SourceFormat(CsvFormat Csv, string Culture, string? TimeZone)
{
    public CultureInfo CultureInfo() =>
        System.Globalization.CultureInfo.GetCultureInfo(Culture, predefinedOnly: true);

    public DateTimeZone Zone(DateTimeZone reportingZone) =>
        TimeZone is null ? reportingZone : DateTimeZoneProviders.Tzdb[TimeZone];
}

/// <summary>Everything that turns the files of one variant of a source into typed rows.</summary>
public sealed record SourceLayout
{
    /// <summary>The source's code, a slug.</summary>
    public required string Source { get; init; }
    public LocalizedText? Name { get; init; }
    public required CollectionMethod Collection { get; init; }

    /// <summary>Null for a profile without variants.</summary>
    public string? Variant { get; init; }
    public required Delivery Delivery { get; init; }
    public required SourceFormat Format { get; init; }

    /// <summary>A row must fulfil all of them.</summary>
    public IReadOnlyList<RowFilter> Where { get; init; } = [];

    /// <summary>What the columns mean.</summary>
    public required RowMap Rows { get; init; }

    /// <summary>
    /// SHA-256 in lower-case hexadecimal over everything above. Comments, white space and the order of members do not change
    /// it; a changed label does, because it must reach the dimensions.
    /// </summary>
    public string Hash { get; init; } = "";

    /// <summary>Whether rows that both layouts read alike become the same facts, and the same figures are made of them.</summary>
    public bool WritesAs(SourceLayout other) => LayoutShape.Of(this) == LayoutShape.Of(other);

    public SourceKind Kind => Rows is RecordMap records ? records.Kind.Kind : SourceKind.Survey;

    /// <exception cref="InvalidOperationException">The source is a survey.</exception>
    public RecordMap Records => Rows as RecordMap ?? throw Other("records");

    /// <exception cref="InvalidOperationException">The source is no survey.</exception>
    public SurveyIdentity Survey => Responses.Survey;

    /// <exception cref="InvalidOperationException">The source is no survey.</exception>
    public ResponseMap Map => Responses.Response;

    /// <summary>None where the source is no survey.</summary>
    public IReadOnlyList<ClassificationMapping> Classifications =>
        (Rows as SurveyMap)?.Classifications ?? [];

    /// <summary>None where the source is no survey.</summary>
    public IReadOnlyList<QuestionMapping> Questions => (Rows as SurveyMap)?.Questions ?? [];

    SurveyMap Responses => Rows as SurveyMap ?? throw Other("survey responses");

    /// <summary>The source's code, and the variant's where there is one.</summary>
    public override string ToString() => Variant is null ? Source : $"{Source} ({Variant})";

    InvalidOperationException Other(string wanted) =>
        new(
            $"The files of source {this} hold no {wanted}: their kind is {Choice<SourceKind>.NameOf(Kind)}. Ask Kind first."
        );
}
