namespace CsatWarehouse.Tests.Fixtures;

/// <summary>A clock that goes when it is told to, and its timers with it.</summary>
sealed class ManualClock : TimeProvider
{
    readonly List<Timer> _timers = [];
    DateTimeOffset _now = new(2026, 5, 1, 3, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>Timers run at their times, in their order, before this returns.</summary>
    public void Advance(TimeSpan by)
    {
        var end = _now + by;
        while (_timers.Where(t => t.Due <= end).MinBy(t => t.Due) is { } next)
        {
            _now = next.Due;
            next.Run();
        }
        _now = end;
    }

    public override ITimer CreateTimer(
        TimerCallback callback,
        object? state,
        TimeSpan dueTime,
        TimeSpan period
    )
    {
        var timer = new Timer(this, () => callback(state), _now + dueTime, period);
        _timers.Add(timer);
        return timer;
    }

    sealed class Timer(ManualClock clock, Action run, DateTimeOffset due, TimeSpan period) : ITimer
    {
        public DateTimeOffset Due { get; private set; } = due;

        public void Run()
        {
            if (period > TimeSpan.Zero)
                Due += period;
            else
                clock._timers.Remove(this);
            run();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose() => clock._timers.Remove(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
