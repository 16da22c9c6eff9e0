using System.Text.Json;
using System.Text.Json.Serialization;

namespace CsatWarehouse.Exports.Profiles;

/// <summary>What a layout says beyond the reading of cells: which facts rows become, and how figures are made of them.</summary>
static class LayoutShape
{
    static readonly JsonSerializerOptions Canonical = new()
    {
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>A text that two layouts share where the same typed rows become the same facts and figures.</summary>
    public static string Of(SourceLayout layout) =>
        JsonSerializer.Serialize(
            new
            {
                layout.Source,
                layout.Kind,
                layout.Collection,
                layout.Delivery,
                Rows = layout.Kind == SourceKind.Survey ? OfSurvey(layout) : OfRecords(layout),
            },
            Canonical
        );

    static object OfSurvey(SourceLayout layout) =>
        new
        {
            layout.Survey,
            HasChannel = layout.Map.Channel is not null,
            IsHeadlineWeighted = layout.Map.Weight?.Headline,
            layout.Map.Weight?.WeightSet,
            Classifications = layout.Classifications.Select(c => c.Name),
            Questions = layout.Questions.Select(q => new
            {
                q.Code,
                q.Version,
                q.Kind,
                q.Scale,
                q.Stage,
            }),
        };

    static object OfRecords(SourceLayout layout) => layout.Records.Fields.Select(f => f.Field.Name);
}
