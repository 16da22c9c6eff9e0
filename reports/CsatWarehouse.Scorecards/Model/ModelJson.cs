using System.Text.Json.Serialization;

namespace CsatWarehouse.Scorecards.Model;

/// <summary>Models as JSON, by code that is written when this is compiled: found out as it runs, it would be compiled in every process that renders.</summary>
[JsonSerializable(typeof(ScorecardModel))]
[JsonSerializable(typeof(FingerprintedModel))]
public sealed partial class ModelJson : JsonSerializerContext;

/// <summary>What a fingerprint is taken of; its JSON must stay as it is for scorecards that are published.</summary>
public sealed record FingerprintedModel(
    int LayoutVersion,
    [property: JsonPropertyName("language")] string Language,
    [property: JsonPropertyName("model")] ScorecardModel Model
);
