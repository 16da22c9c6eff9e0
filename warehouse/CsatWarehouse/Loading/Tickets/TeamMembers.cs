using CsatWarehouse.Dimensions;
using CsatWarehouse.Storage;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Loading.Tickets;

/// <summary>The teams of one source; one that is new gets an inferred member, which its record later fills in place.</summary>
sealed class TeamMembers
{
    readonly WarehouseContext _context;
    readonly long _sourceSystemKey;
    readonly Dictionary<(string Scope, string Code), long> _known;
    readonly KeyRange _keys;

    public TeamMembers(WarehouseContext context, long sourceSystemKey)
    {
        _context = context;
        _sourceSystemKey = sourceSystemKey;
        _keys = new(context, "DimTeam");
        _known = context
            .Teams.Where(t => t.SourceSystemKey == sourceSystemKey && t.TeamKey > 0)
            .ToDictionary(t => (t.Scope, t.ExternalId), t => t.TeamKey);
    }

    /// <summary>0 where the code is blank.</summary>
    public long KeyOf(string scope, string? code)
    {
        if (code is not { Length: > 0 })
            return SpecialMember.Unknown;
        if (!_known.TryGetValue((scope, code), out var key))
            _known.Add((scope, code), key = Added(scope, code));
        return key;
    }

    /// <summary>Another file of the same transaction may have added the team since the teams were read.</summary>
    long Added(string scope, string code)
    {
        var key = _context
            .Teams.Where(t =>
                t.SourceSystemKey == _sourceSystemKey && t.Scope == scope && t.ExternalId == code
            )
            .Select(t => t.TeamKey)
            .SingleOrDefault();
        if (key != 0)
            return key;
        key = _keys.Next();
        _context.Teams.Add(
            new()
            {
                TeamKey = key,
                SourceSystemKey = _sourceSystemKey,
                Scope = scope,
                ExternalId = code,
                Name = MemberName.Of(code),
                IsInferred = true,
            }
        );
        Save();
        return key;
    }

    /// <summary>Fills a member in; one that nobody named is made.</summary>
    public void Describe(string scope, string code, Action<DimTeam> describe)
    {
        var key = KeyOf(scope, code);
        var team = _context.Teams.AsTracking().Single(t => t.TeamKey == key);
        describe(team);
        team.IsInferred = false;
        Save();
    }

    /// <summary>Makes the member that a row described an inferred one again; nothing where there is none.</summary>
    public void Forget(long recordKey)
    {
        if (
            _context.Teams.AsTracking().SingleOrDefault(t => t.RecordKey == recordKey)
            is not { } team
        )
            return;
        team.Name = MemberName.Of(team.ExternalId);
        (team.Department, team.Region, team.TimeZone) = (null, null, null);
        (team.RecordKey, team.IsInferred) = (null, true);
        Save();
    }

    void Save()
    {
        _context.SaveChanges();
        _context.ChangeTracker.Clear();
    }
}
