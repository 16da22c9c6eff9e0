using System.Data;
using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CsatWarehouse.Storage.Staging;

/// <summary>
/// The bulk path of SQL Server, and of files on SQLite that are too large to be loaded at once: rows are copied into the twins of their
/// tables, and one statement for each operation does to all of them what it would have done to each, as if in the order in which they
/// came (docs/decisions/0035, 0036).
/// </summary>
class StagedPath(WarehouseContext context, long by = 0) : BulkPath
{
    /// <summary>What is kept in memory of one table before it is copied.</summary>
    const int RowsInMemory = 20_000;

    readonly List<StagedOperation> _operations = [];
    readonly List<StagedRemoval> _removals = [];
    readonly Dictionary<string, StagedBuffer> _buffers = new(StringComparer.Ordinal);

    protected WarehouseContext Context => context;

    protected StagingEngine Staging { get; } = StagingEngine.Of(context);

    /// <summary>The load whose rows are staged; 0 for what is no load's.</summary>
    public long By => by;

    /// <summary>How many rows the path was given.</summary>
    public long LastOrder { get; private set; }

    public override IRowWrite Insert(string table, params string[] columns) =>
        new StagedWrite(this, Operation(StagedVerb.Insert, table, [], columns));

    public override IRowWrite Update(string table, string[] keys, params string[] columns) =>
        new StagedWrite(this, Operation(StagedVerb.Update, table, keys, columns));

    public override IRowWrite Delete(string table, params string[] keys) =>
        new StagedWrite(this, Operation(StagedVerb.Delete, table, keys, []));

    public override IRowRead Query(string sql) => new StagedQuery(this, sql);

    public override IRowLookup Lookup(string columns, string join, string? order = null) =>
        new StagedLookup(this, columns, join, order);

    public override IRowRemoval Removal(
        string table,
        string key,
        string[] columns,
        Action<IRowRead> gone,
        params string[] also
    )
    {
        var removal = new StagedRemoval(
            [.. also.Prepend(table).Select(t => (StagedWrite)Delete(t, key))],
            columns,
            gone
        );
        _removals.Add(removal);
        return removal;
    }

    public override IKeyRanges Ranges(IEnumerable<(long Key, long From, long To)> ranges) =>
        new StagedRanges(this, ranges);

    public override void Apply()
    {
        if (!_operations.Exists(o => o.IsPending))
            return;
        Stage();
        foreach (var operation in _operations.Where(o => o.IsPending && o.Keys.Length > 0))
            Staging.Index(this, operation);
        foreach (var removal in _removals.Where(r => r.Operation.IsPending))
            removal.Tell(Read(removal.FindSql(Staging), by));
        // Rows that go make way for those that come in their place, and only rows that are there get other values.
        foreach (
            var verb in (StagedVerb[])[StagedVerb.Delete, StagedVerb.Insert, StagedVerb.Update]
        )
        foreach (var operation in _operations.Where(o => o.IsPending && o.Verb == verb))
            Execute(
                operation.Sql(
                    Staging,
                    _operations.Where(o =>
                        o.IsPending && o.Verb == StagedVerb.Delete && o.Table == operation.Table
                    )
                ),
                by
            );
        foreach (var buffer in _buffers.Values.Where(b => b.IsStaged))
        {
            Staging.Clear(this, buffer.Table);
            buffer.IsStaged = false;
        }
        _operations.ForEach(o => o.IsPending = false);
    }

    /// <summary>Takes one row for an operation.</summary>
    public void Add(StagedOperation operation, object?[] values)
    {
        operation.IsPending = true;
        LastOrder++;
        if (!_buffers.TryGetValue(operation.Table, out var buffer))
            _buffers.Add(operation.Table, buffer = new(Staging, operation.Table));
        if (IsReplaying)
        {
            buffer.IsStaged = true;
            return;
        }
        buffer.Add(by, operation, LastOrder, values);
        if (buffer.Rows.Count >= RowsInMemory)
            Stage(buffer);
    }

    /// <summary>True while rows come that an earlier attempt has staged and committed: they are counted, and not sent again.</summary>
    protected virtual bool IsReplaying => false;

    /// <summary>Sees that what was written is read.</summary>
    public virtual void ReadyToRead() => Apply();

    /// <summary>Copies what is in memory into the twins.</summary>
    public void Stage()
    {
        foreach (var buffer in _buffers.Values)
            Stage(buffer);
    }

    public List<object?[]> Read(string sql, params object[] parameters)
    {
        using var command = Command(sql, parameters);
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            var row = new object?[reader.FieldCount];
            for (var i = 0; i < row.Length; i++)
                row[i] = reader.IsDBNull(i) ? null : reader.GetValue(i);
            rows.Add(row);
        }
        return rows;
    }

    public void Execute(string sql, params object[] parameters)
    {
        using var command = Command(sql, parameters);
        command.ExecuteNonQuery();
    }

    public void Copy(string table, IReadOnlyList<string> columns, BufferedRows rows) =>
        Staging.Copy(Connection, Transaction, table, columns, rows);

    /// <summary>False where the transaction has failed.</summary>
    public bool IsUsable =>
        context.Database.CurrentTransaction?.GetDbTransaction().Connection
            is { State: ConnectionState.Open };

    /// <summary>What waits in a twin for rows of these ids, in the order in which it came: the place of the id, the operation and the values.</summary>
    public IEnumerable<(int Place, int Code, BufferedRead Values)> Waiting(
        string table,
        IEnumerable<(string Scope, string Code)> ids,
        string[] columns
    )
    {
        if (!_buffers.TryGetValue(table, out var buffer) || !buffer.IsStaged)
            yield break;
        var sought = new SoughtKeys(this);
        foreach (var id in ids)
            sought.Add(id);
        // A later chunk of an earlier attempt is in the twin, too, while its rows come again.
        var sql = $"""
            SELECT k."Place", s."{StagedColumns.As}", {string.Join(
                ", ",
                columns.Select(c => $"s.\"{c}\"")
            )}
            FROM {StagedOperation.TwinOf("SoughtKey")} k
            JOIN {StagedOperation.TwinOf(
                table
            )} s ON s."Scope" = k."Scope" AND s."ExternalId" = k."Code"
            WHERE k."{StagedColumns.By}" = @p1 AND s."{StagedColumns.By}" = @p1 AND s."{StagedColumns.Order}" <= @p2
            ORDER BY k."Place", s."{StagedColumns.Order}"
            """;
        foreach (var row in sought.Ask(sql, by, LastOrder))
        {
            var values = new BufferedRead([row[2..]]);
            values.Step();
            yield return (Int32(row[0]), Int32(row[1]), values);
        }
    }

    /// <summary>A whole number as this database gives it.</summary>
    public static int Int32(object? value) => Convert.ToInt32(value, CultureInfo.InvariantCulture);

    public override void Dispose() { }

    DbConnection Connection => context.Database.GetDbConnection();

    DbTransaction Transaction =>
        context.Database.CurrentTransaction?.GetDbTransaction()
        ?? throw new InvalidOperationException("The bulk path belongs into a transaction.");

    void Stage(StagedBuffer buffer)
    {
        if (buffer.Rows.Count == 0)
            return;
        Copy(StagedOperation.TwinOf(buffer.Table), buffer.Columns, buffer.Rows);
        buffer.Rows.Clear();
        buffer.IsStaged = true;
    }

    StagedOperation Operation(StagedVerb verb, string table, string[] keys, string[] columns)
    {
        var known = _operations.Find(o => o.Is(verb, table, keys, columns));
        if (known is null)
            _operations.Add(known = new(verb, table, _operations.Count + 1, keys, columns));
        return known;
    }

    DbCommand Command(string sql, object[] parameters)
    {
        var command = Connection.CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = Staging.Sql(sql);
        command.CommandTimeout = context.Database.GetCommandTimeout() ?? command.CommandTimeout;
        for (var i = 0; i < parameters.Length; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = FormattableString.Invariant($"@p{i + 1}");
            parameter.DbType = parameters[i] is long ? DbType.Int64 : DbType.String;
            parameter.Value = parameters[i];
            command.Parameters.Add(parameter);
        }
        return command;
    }
}
