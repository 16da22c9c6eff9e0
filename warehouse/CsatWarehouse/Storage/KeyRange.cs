using CsatWarehouse.Operations;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Storage;

/// <summary>Takes surrogate keys for one table, in ranges, inside the transaction of the writer that uses them.</summary>
public sealed class KeyRange(WarehouseContext context, string table, int size = 1)
{
    long _next;
    long _end;

    /// <summary>Keys that were taken before: none are taken beyond them.</summary>
    internal static KeyRange From(long first, int size) =>
        new(null!, "", size) { _next = first, _end = first + size };

    /// <summary>The next key, which stays the next.</summary>
    internal long First
    {
        get
        {
            if (_next == _end)
                Reserve();
            return _next;
        }
    }

    public long Next()
    {
        if (_next == _end)
            Reserve();
        return _next++;
    }

    void Reserve()
    {
        var taken = context
            .KeySequences.Where(k => k.TableName == table)
            .ExecuteUpdate(set => set.SetProperty(k => k.NextKey, k => k.NextKey + size));
        if (taken == 0)
        {
            context.Database.ExecuteSql(
                $"INSERT INTO \"KeySequence\" (\"TableName\", \"NextKey\") VALUES ({table}, {1L + size})"
            );
            _next = 1;
        }
        else
        {
            _next =
                context
                    .KeySequences.Where(k => k.TableName == table)
                    .Select(k => k.NextKey)
                    .Single() - size;
        }
        _end = _next + size;
    }
}
