using CsatWarehouse.Dimensions;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading.Voices;

/// <summary>Leads items to their visit, whichever of the two comes first, and away from one that is gone.</summary>
sealed class MysteryLinks : IDisposable
{
    const int VisitsAtOnce = 5000;

    readonly HashSet<(string Scope, string Visit)> _visits = [];
    readonly long _sourceSystemKey;
    readonly IRowLookup _visit;
    readonly IRowLookup _days;
    readonly IRowWrite _lead;

    public MysteryLinks(BulkPath rows, long sourceSystemKey)
    {
        _sourceSystemKey = sourceSystemKey;
        _visit = rows.Lookup(
                """v."MysteryVisitKey", v."VisitedDateKey" """,
                """JOIN "FactMysteryVisit" v ON v."SourceSystemKey" = @p1 AND v."Scope" = k."Scope" AND v."ExternalId" = k."Code" """
            )
            .Bind(1, sourceSystemKey);
        _days = rows.Lookup(
                "i.\"VisitedDateKey\"",
                """JOIN "FactMysteryItem" i ON i."SourceSystemKey" = @p1 AND i."Scope" = k."Scope" AND i."VisitCode" = k."Code" """
            )
            .Bind(1, sourceSystemKey);
        _lead = rows.Update(
            "FactMysteryItem",
            ["SourceSystemKey", "Scope", "VisitCode"],
            "MysteryVisitKey",
            "VisitedDateKey"
        );
    }

    public void Touch(string scope, string visit) => _visits.Add((scope, visit));

    /// <summary>Leads the items of every visit that was touched.</summary>
    /// <returns>The days on which figures may change by it, those that items left included; 0 among them where a visit is not there.</returns>
    public IReadOnlySet<long> Lead()
    {
        var days = new HashSet<long>();
        foreach (var visits in _visits.Order().Chunk(VisitsAtOnce))
        {
            _visit.Fetch(visits);
            _days.Fetch(visits);
            foreach (var (scope, visit) in visits)
            {
                var items = _days.Of(scope, visit);
                while (items.Step())
                    days.Add(items.Int64(0));
                var (key, day) = Find(scope, visit);
                days.Add(day);
                _lead
                    .Bind(1, _sourceSystemKey)
                    .Bind(2, scope)
                    .Bind(3, visit)
                    .Bind(4, key)
                    .Bind(5, day)
                    .Execute();
            }
        }
        _visits.Clear();
        return days;
    }

    (long Key, long DateKey) Find(string scope, string visit)
    {
        var found = _visit.Of(scope, visit);
        if (!found.Step())
            return (SpecialMember.Unknown, SpecialMember.Unknown);
        var row = (found.Int64(0), found.Int64(1));
        found.Reset();
        return row;
    }

    public void Dispose()
    {
        foreach (var part in (IDisposable[])[_visit, _days, _lead])
            part.Dispose();
    }
}
