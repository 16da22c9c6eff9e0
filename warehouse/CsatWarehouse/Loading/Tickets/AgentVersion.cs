using CsatWarehouse.Dimensions;
using CsatWarehouse.Operations;

namespace CsatWarehouse.Loading.Tickets;

/// <summary>What an agent is from one moment on, until another version begins.</summary>
sealed record AgentVersion(DateTime FromAt, string? Team, string? Role, bool IsBot)
{
    /// <summary>
    /// The versions that records tell of, in their order in time: of records of one moment the youngest file's counts, one
    /// that changes nothing makes no version, and the first is open to the past.
    /// </summary>
    public static List<AgentVersion> Of(IEnumerable<AgentRecord> records)
    {
        var versions = new List<AgentVersion>();
        foreach (
            var moment in records
                .GroupBy(r => r.EventAt)
                .OrderBy(g => g.Key)
                .Select(g =>
                    g.OrderBy(r => r.AsOfAt).ThenBy(r => r.FileName, StringComparer.Ordinal).Last()
                )
        )
        {
            var version = new AgentVersion(
                versions.Count == 0 ? DimAgent.Ever : moment.EventAt,
                moment.TeamCode,
                moment.Role,
                moment.IsBot
            );
            if (versions.Count == 0 || versions[^1] with { FromAt = version.FromAt } != version)
                versions.Add(version);
        }
        return versions;
    }
}
