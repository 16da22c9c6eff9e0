using System.Text.Json;
using System.Text.Json.Serialization;
using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Jobs.Backfills;

/// <summary>Which files a backfill reads beside those that are new or changed.</summary>
public enum Reprocess
{
    /// <summary>No others.</summary>
    None,

    /// <summary>Those that could not be read, or of which rows were rejected.</summary>
    Failed,

    /// <summary>Every file, also those that are loaded: after a change of a profile or of the program.</summary>
    Completed,
}

/// <summary>What somebody asks of a backfill. It is kept with the run, so that another process can go on with it.</summary>
/// <param name="From">The first month: 2026-01.</param>
/// <param name="To">The last month; included.</param>
public sealed record BackfillRequest(string From, string To)
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>As they were written: <c>nps</c>, <c>kind:ticket</c>, <c>kpi:csat5</c>, <c>slice:all</c>; empty for everything.</summary>
    public IReadOnlyList<string> Select { get; init; } = [];
    public IReadOnlyList<string> Exclude { get; init; } = [];
    public Reprocess Reprocess { get; init; }

    /// <summary>Every file of the selected sources is read again, whatever months it holds.</summary>
    public bool FullRefresh { get; init; }

    /// <summary>New versions of published scorecards are written where the closing rule asks for them.</summary>
    public bool Restate { get; init; }

    /// <summary>The first unit that fails ends the run; nothing is published then.</summary>
    public bool FailFast { get; init; }

    [JsonIgnore]
    public MonthRange Interval => new(Calendar.ParseMonth(From), Calendar.ParseMonth(To));

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    public static BackfillRequest Parse(string json) =>
        JsonSerializer.Deserialize<BackfillRequest>(json, Json)
        ?? throw new JsonException("A backfill's request is null.");
}
