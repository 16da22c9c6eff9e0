namespace CsatWarehouse.Jobs.Backfills;

/// <summary>Works out how far a backfill is: by the bytes of its files, then by its other units.</summary>
sealed class BackfillMeter(
    IProgress<BackfillProgress>? progress,
    TimeProvider clock,
    MeasuredSpeed speed,
    long bytes
)
{
    // Often enough for an eye.
    const long BytesBetweenReports = 1 << 20;

    readonly long _started = clock.GetTimestamp();
    readonly Lock _lock = new();
    string _what = "";
    long _done;
    long _inHand;
    long _reported;
    long _unitsDone;
    long _unitsLeft;
    long? _unitsSince;

    public void Begin(string what)
    {
        lock (_lock)
        {
            _what = what;
            Report();
        }
    }

    /// <summary>So many bytes of the file in hand were read.</summary>
    public void Read(long read)
    {
        lock (_lock)
        {
            _inHand += read;
            if (_inHand - _reported < BytesBetweenReports)
                return;
            _reported = _inHand;
            Report();
        }
    }

    /// <summary>A file is in, or was given up.</summary>
    public void EndFile(long fileBytes)
    {
        lock (_lock)
            (_done, _inHand, _reported) = (_done + fileBytes, 0, 0);
    }

    /// <summary>A period or a month of scorecards is done, and so many are left of which one knows.</summary>
    public void EndUnit(long left)
    {
        lock (_lock)
        {
            _unitsSince ??= clock.GetTimestamp();
            (_unitsDone, _unitsLeft) = (_unitsDone + 1, left);
        }
    }

    void Report()
    {
        if (progress is null)
            return;
        // What is in hand may be read twice: for its hash, and for its rows.
        var read = Math.Min(bytes, _done + _inHand / 2);
        var elapsed = clock.GetElapsedTime(_started).TotalSeconds;
        var rate = read > 0 && elapsed > 0 ? read / elapsed : speed.BytesPerSecond;
        var isReading = read < bytes;
        progress.Report(
            isReading
                ? new(
                    _what,
                    (double)read / bytes,
                    rate * (speed.RowsPerSecond / speed.BytesPerSecond),
                    rate is { } perSecond ? TimeSpan.FromSeconds((bytes - read) / perSecond) : null
                )
                : new(
                    _what,
                    (double)_unitsDone / Math.Max(1, _unitsDone + _unitsLeft),
                    null,
                    _unitsSince is { } since && _unitsDone > 1
                        ? clock.GetElapsedTime(since) / (_unitsDone - 1) * _unitsLeft
                        : null
                )
        );
    }
}
