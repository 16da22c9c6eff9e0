using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Storage.SqlServer;
using CsatWarehouse.Storage.Staging;

namespace CsatWarehouse.Storage;

/// <summary>
/// The way of rows that are too many for EF Core, inside the transaction of one context. SQL is given in the subset that SQLite and
/// SQL Server read alike: quoted names, parameters <c>@p1</c>, <c>@p2</c> ... (docs/decisions/0035).
/// </summary>
abstract class BulkPath : IDisposable
{
    /// <summary>The path of the database that the context has a transaction on.</summary>
    public static BulkPath Over(WarehouseContext context) =>
        context is SqlServerWarehouseContext ? new StagedPath(context) : new StreamedPath(context);

    /// <summary>As <see cref="Over"/>, for the rows of one file.</summary>
    /// <param name="file">On SQLite most are streamed, and those alone staged that are so large that they may be cut off.</param>
    /// <param name="origin">Everything that the rows follow from, beside what is loaded already: a load that was cut off goes on where it is the same.</param>
    /// <param name="loadKey">The key of the load, of the load that was cut off where this goes on with it.</param>
    public static BulkPath OverFile(
        WarehouseContext context,
        ExportFile file,
        IEnumerable<string> origin,
        Func<long> newLoadKey,
        out long loadKey
    )
    {
        if (file.Bytes >= context.StagedFromBytes)
        {
            var path = StagedLoadPath.Open(context, file, origin, newLoadKey);
            loadKey = path.By;
            return path;
        }
        // Rows that wait were decided on before this file was there.
        Discard(context);
        loadKey = newLoadKey();
        return new StreamedPath(context);
    }

    /// <summary>Forgets what a load that failed has left behind.</summary>
    public static void Discard(WarehouseContext context)
    {
        using var stage = new StagedPath(context);
        StagingEngine.Of(context).Discard(stage);
    }

    /// <summary>How many rows of a file are decided on together; 0 where each is when it comes.</summary>
    public virtual int ChunkRows => 0;

    /// <summary>Told before the rows of a chunk are decided on.</summary>
    /// <param name="reserve">Takes surrogate keys for them.</param>
    /// <returns>The keys that they get.</returns>
    public virtual KeyRange BeginChunk(int rows, Func<KeyRange> reserve) => reserve();

    /// <summary>Told after the rows of a chunk are decided on, where more follow.</summary>
    /// <returns>Whether the transaction may be committed here: what is committed stays out of sight.</returns>
    public virtual bool EndChunk() => false;

    /// <summary>New rows: one value a column, in the order given.</summary>
    public abstract IRowWrite Insert(string table, params string[] columns);

    /// <summary>Other values for the rows that have the keys: first the values of the keys, then those of the columns, in the order given.</summary>
    public abstract IRowWrite Update(string table, string[] keys, params string[] columns);

    /// <summary>Takes the rows away that have the keys: their values in the order given.</summary>
    public abstract IRowWrite Delete(string table, params string[] keys);

    public abstract IRowRead Query(string sql);

    /// <param name="columns">What to read of the rows of an id.</param>
    /// <param name="join">The tables that they are read from, joined to <c>k</c>, the ids, by its columns <c>Scope</c> and <c>Code</c>.</param>
    /// <param name="order">Within an id.</param>
    public abstract IRowLookup Lookup(string columns, string join, string? order = null);

    /// <param name="columns">What <paramref name="gone"/> is told of each row, in the order given.</param>
    /// <param name="gone">Called before the row goes: at once, or by <see cref="Apply"/>.</param>
    /// <param name="also">Other tables whose rows with the key go with it, untold.</param>
    public abstract IRowRemoval Removal(
        string table,
        string key,
        string[] columns,
        Action<IRowRead> gone,
        params string[] also
    );

    public abstract IKeyRanges Ranges(IEnumerable<(long Key, long From, long To)> ranges);

    /// <summary>Brings what was written through this path so far into its tables, where everybody in the transaction reads it.</summary>
    public abstract void Apply();

    /// <summary>Told once, right before the last commit.</summary>
    public virtual void Complete() { }

    public abstract void Dispose();
}
