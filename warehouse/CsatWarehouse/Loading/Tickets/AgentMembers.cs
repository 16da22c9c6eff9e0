using CsatWarehouse.Dimensions;
using CsatWarehouse.Operations;
using CsatWarehouse.Storage;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Loading.Tickets;

/// <summary>The agents of one source with their versions; one that is new gets an inferred member.</summary>
sealed class AgentMembers
{
    readonly WarehouseContext _context;
    readonly long _sourceSystemKey;
    readonly TeamMembers _teams;
    readonly Dictionary<(string Scope, string Code), DimAgent[]> _known;
    readonly KeyRange _keys;

    public AgentMembers(WarehouseContext context, long sourceSystemKey, TeamMembers teams)
    {
        _context = context;
        _sourceSystemKey = sourceSystemKey;
        _teams = teams;
        _keys = new(context, "DimAgent");
        _known = Versions()
            .AsEnumerable()
            .GroupBy(a => (a.Scope, a.ExternalId))
            .ToDictionary(g => g.Key, g => g.OrderBy(a => a.ValidFromAt).ToArray());
    }

    public TeamMembers Teams => _teams;

    /// <summary>Whether a record says that there is such an agent.</summary>
    public bool IsDescribed(string scope, string code) =>
        _known.TryGetValue((scope, code), out var versions) && !versions[0].IsInferred;

    /// <summary>The version that holds at a moment.</summary>
    public DimAgent At(string scope, string code, DateTime moment)
    {
        if (!_known.TryGetValue((scope, code), out var versions))
            _known.Add((scope, code), versions = Added(scope, code));
        return versions.Length == 1
            ? versions[0]
            : Array.FindLast(versions, v => v.ValidFromAt <= moment)!;
    }

    /// <summary>Another file of the same transaction may have added the agent since the agents were read.</summary>
    DimAgent[] Added(string scope, string code)
    {
        var versions = Versions().Where(a => a.Scope == scope && a.ExternalId == code).ToArray();
        if (versions.Length > 0)
            return [.. versions.OrderBy(v => v.ValidFromAt)];
        versions = [Inferred(scope, code)];
        _context.Agents.Add(versions[0]);
        Save();
        return versions;
    }

    IQueryable<DimAgent> Versions() =>
        _context
            .Agents.AsNoTracking()
            .Where(a => a.SourceSystemKey == _sourceSystemKey && a.AgentKey > 0);

    /// <summary>Makes an agent's versions those that its records tell of; an inferred one where there is no record.</summary>
    /// <returns>Whether anything changed that tickets depend on.</returns>
    public bool Describe(string scope, string code, IReadOnlyList<AgentRecord> records)
    {
        var stored = _known.GetValueOrDefault((scope, code), []);
        if (stored.Length == 0 && records.Count == 0)
            return false;
        var versions = records.Count == 0 ? [Blank] : AgentVersion.Of(records);
        var name = records
            .OrderBy(r => r.EventAt)
            .ThenBy(r => r.AsOfAt)
            .ThenBy(r => r.FileName, StringComparer.Ordinal)
            .LastOrDefault(r => r.Name is not null)
            ?.Name;
        var wanted = new DimAgent[versions.Count];
        for (var i = 0; i < wanted.Length; i++)
        {
            var version = versions[i];
            var member = Inferred(scope, code);
            if (Array.Find(stored, s => s.ValidFromAt == version.FromAt) is { } same)
                member.AgentKey = same.AgentKey;
            member.AgentDurableKey =
                stored.Length > 0
                    ? stored[0].AgentDurableKey
                    : wanted[0]?.AgentKey ?? member.AgentKey;
            member.Name = MemberName.Of(name ?? code);
            member.TeamKey = _teams.KeyOf(scope, version.Team);
            member.Role = version.Role;
            member.IsBot = version.IsBot;
            member.ValidFromAt = version.FromAt;
            member.ValidToAt = i + 1 < versions.Count ? versions[i + 1].FromAt : DimAgent.Never;
            member.IsInferred = records.Count == 0;
            wanted[i] = member;
        }
        if (wanted.Select(Written).SequenceEqual(stored.Select(Written)))
            return false;
        _context
            .Agents.Where(a =>
                a.SourceSystemKey == _sourceSystemKey && a.Scope == scope && a.ExternalId == code
            )
            .ExecuteDelete();
        _context.Agents.AddRange(wanted);
        Save();
        _known[(scope, code)] = wanted;
        return !wanted.Select(Bearing).SequenceEqual(stored.Select(Bearing));
    }

    static AgentVersion Blank { get; } = new(DimAgent.Ever, null, null, false);

    /// <summary>What tickets depend on.</summary>
    static (long, DateTime, long, bool, bool) Bearing(DimAgent version) =>
        (version.AgentKey, version.ValidFromAt, version.TeamKey, version.IsBot, version.IsInferred);

    static (object, DateTime, string, string?) Written(DimAgent version) =>
        (Bearing(version), version.ValidToAt, version.Name.Text, version.Role);

    DimAgent Inferred(string scope, string code)
    {
        var key = _keys.Next();
        return new()
        {
            AgentKey = key,
            AgentDurableKey = key,
            SourceSystemKey = _sourceSystemKey,
            Scope = scope,
            ExternalId = code,
            Name = MemberName.Of(code),
            TeamKey = SpecialMember.Unknown,
            ValidFromAt = DimAgent.Ever,
            ValidToAt = DimAgent.Never,
            IsInferred = true,
        };
    }

    void Save()
    {
        _context.SaveChanges();
        _context.ChangeTracker.Clear();
    }
}
