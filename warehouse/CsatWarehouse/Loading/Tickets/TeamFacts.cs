using CsatWarehouse.Dimensions;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;

namespace CsatWarehouse.Loading.Tickets;

/// <summary>Fills in the teams; no figure depends on what a team is called, so no month is touched.</summary>
sealed class TeamFacts : IRowFacts<ExportRecord>
{
    readonly TeamMembers _teams;

    public TeamFacts(LoadScope scope, SourceLayout layout)
    {
        SourceSystemKey = LayoutMembers.SourceKey(scope.Context, layout);
        _teams = new(scope.Context, SourceSystemKey);
    }

    public long SourceSystemKey { get; }

    /// <summary>Of the records; the members' own keys do not change when a record does.</summary>
    public string KeyTable => "DimTeam.RecordKey";

    public IReadOnlySet<long> TouchedMonths { get; } = new HashSet<long>();

    public NaturalKey KeyOf(ExportRecord row, string fileName) => new(row.Key.Scope, row.Key.Id!);

    public DateTime? UpdatedAtOf(ExportRecord row) => row.UpdatedAtUtc;

    public bool IsDeleted(ExportRecord row) => row.IsDeleted;

    public void Write(long rowKey, long loadKey, NaturalKey key, ExportRecord row) =>
        _teams.Describe(
            key.Scope,
            key.ExternalId,
            team =>
            {
                team.Name = MemberName.Of(row.Text("name") ?? key.ExternalId);
                team.Department = row.Text("department");
                team.Region = row.Text("region");
                team.TimeZone = row.Text("timeZone");
                team.RecordKey = rowKey;
            }
        );

    public void Delete(long rowKey) => _teams.Forget(rowKey);

    public void Complete() { }

    public void Dispose() { }
}
