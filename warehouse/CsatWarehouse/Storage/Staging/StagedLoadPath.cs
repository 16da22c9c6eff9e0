using CsatWarehouse.Exports.Stores;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Storage.Staging;

/// <summary>
/// The bulk path of one file. Its rows are staged and committed chunk by chunk and wait in the twins until the last transaction. A load
/// that was cut off begins anew with the same decisions, and sends no chunk a second time that an earlier attempt committed.
/// </summary>
sealed class StagedLoadPath : StagedPath
{
    readonly string _fingerprint;
    readonly List<CommittedChunk> _committed;
    int _ended;
    bool _isReading = true;

    StagedLoadPath(
        WarehouseContext context,
        long loadKey,
        string fingerprint,
        List<CommittedChunk> committed
    )
        : base(context, loadKey) => (_fingerprint, _committed) = (fingerprint, committed);

    public override int ChunkRows => Context.ChunkRows;

    protected override bool IsReplaying => _ended < _committed.Count;

    /// <param name="origin">Everything that the rows of the load follow from, beside what is loaded already.</param>
    public static StagedLoadPath Open(
        WarehouseContext context,
        ExportFile file,
        IEnumerable<string> origin,
        Func<long> newLoadKey
    )
    {
        var youngest = context.Loads.Max(l => (long?)l.LoadKey) ?? 0;
        var fingerprint = CommittedChunk.FingerprintOf(
            file,
            origin
                .Append(FormattableString.Invariant($"{youngest} {context.ChunkRows}"))
                .Append(typeof(StagedLoadPath).Module.ModuleVersionId.ToString())
        );
        using var stage = new StagedPath(context);
        var staging = StagingEngine.Of(context);
        staging.Begin(stage);
        var chunks = stage.Read(CommittedChunk.All).ConvertAll(CommittedChunk.Of);
        if (chunks.Exists(c => c.Fingerprint != fingerprint))
        {
            staging.Discard(stage);
            staging.Begin(stage);
            chunks.Clear();
        }
        var loadKey = chunks.Count > 0 ? chunks[0].LoadKey : newLoadKey();
        return new(context, loadKey, fingerprint, chunks);
    }

    public override KeyRange BeginChunk(int rows, Func<KeyRange> reserve)
    {
        if (IsReplaying)
            return KeyRange.From(_committed[_ended].FirstRowKey, rows);
        // The next rows may have the keys of rows that only the twins have so far.
        Stage();
        var range = reserve();
        _firstRowKey = range.First;
        return range;
    }

    long _firstRowKey;

    public override bool EndChunk()
    {
        if (IsReplaying)
        {
            var committed = _committed[_ended++];
            return committed.LastOrder == LastOrder
                ? false
                : throw new InvalidOperationException(
                    FormattableString.Invariant(
                        $"Chunk {_ended} of load {By} was staged with {committed.LastOrder} rows and comes with {LastOrder} now."
                    )
                );
        }
        Stage();
        Execute(CommittedChunk.Insert, By, (long)++_ended, _fingerprint, _firstRowKey, LastOrder);
        return true;
    }

    /// <summary>While the file is read, reads see the tables as they were before it.</summary>
    public override void ReadyToRead()
    {
        if (!_isReading)
            base.ReadyToRead();
    }

    public override void Apply()
    {
        base.Apply();
        _isReading = false;
    }

    public override void Complete() => Staging.End(this);
}
