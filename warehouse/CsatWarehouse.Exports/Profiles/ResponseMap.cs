namespace CsatWarehouse.Exports.Profiles;

/// <summary>Where the parts of a survey response come from, its questions and classifications apart.</summary>
public sealed record ResponseMap
{
    /// <summary>Null where the source has no ids: a row is then known by its place in the file.</summary>
    public FieldMapping? Id { get; init; }

    /// <summary>Within what ids count; an empty constant where they never start again.</summary>
    public required FieldMapping Scope { get; init; }

    public required DateMapping Answered { get; init; }
    public DateMapping? UpdatedAt { get; init; }
    public FieldMapping? Customer { get; init; }
    public FieldMapping? CustomerEmail { get; init; }
    public FieldMapping? Channel { get; init; }
    public FieldMapping? Language { get; init; }
    public FieldMapping? Cluster { get; init; }
    public WeightMapping? Weight { get; init; }
}
