using CsatWarehouse.Storage;
using Microsoft.Data.Sqlite;

namespace CsatWarehouse.Loading.Voices;

/// <summary>Leads items to their visit, whichever of the two comes first, and away from one that is gone.</summary>
sealed class MysteryLinks : IDisposable
{
    readonly HashSet<(string Scope, string Visit)> _visits = [];
    readonly SqliteStatement _days;
    readonly SqliteStatement _lead;

    public MysteryLinks(SqliteConnection connection, long sourceSystemKey)
    {
        const string items = "\"SourceSystemKey\" = ?1 AND \"Scope\" = ?2 AND \"VisitCode\" = ?3";
        const string visit =
            "FROM \"FactMysteryVisit\" WHERE \"SourceSystemKey\" = ?1 AND \"Scope\" = ?2 AND \"ExternalId\" = ?3";
        _days = new(
            connection,
            $"SELECT \"VisitedDateKey\" FROM \"FactMysteryItem\" WHERE {items} UNION SELECT \"VisitedDateKey\" {visit}"
        );
        _lead = new(
            connection,
            $"UPDATE \"FactMysteryItem\" SET \"MysteryVisitKey\" = COALESCE((SELECT \"MysteryVisitKey\" {visit}), 0),"
                + $" \"VisitedDateKey\" = COALESCE((SELECT \"VisitedDateKey\" {visit}), 0) WHERE {items}"
        );
        _days.Bind(1, sourceSystemKey);
        _lead.Bind(1, sourceSystemKey);
    }

    public void Touch(string scope, string visit) => _visits.Add((scope, visit));

    /// <summary>Leads the items of every visit that was touched.</summary>
    /// <returns>The days on which figures may change by it, those that items left included; 0 among them where a visit is not there.</returns>
    public IReadOnlySet<long> Lead()
    {
        var days = new HashSet<long>();
        foreach (var (scope, visit) in _visits.Order())
        {
            _days.Bind(2, scope).Bind(3, visit);
            while (_days.Step())
                days.Add(_days.Int64(0));
            _lead.Bind(2, scope).Bind(3, visit).Execute();
        }
        _visits.Clear();
        return days;
    }

    public void Dispose()
    {
        _days.Dispose();
        _lead.Dispose();
    }
}
