namespace CsatWarehouse.Loading.Customers;

/// <summary>What one record says from one local day on.</summary>
/// <param name="KnownAt">When the source knew it: its last change, else the file's as-of.</param>
readonly record struct Statement<T>(
    long FromDateKey,
    DateTime KnownAt,
    DateTime AsOfAt,
    string FileName,
    T Said
);

/// <summary>
/// What one source says of one customer or account, day by day. Statements take effect in the order in which the source knew
/// them: each takes away what was said of its first day and later. Days before the first statement are taken to be as it says.
/// </summary>
sealed class Timeline<T>
    where T : class
{
    readonly List<Statement<T>> _steps = [];

    /// <param name="statements">At least one, in any order.</param>
    public Timeline(IEnumerable<Statement<T>> statements)
    {
        foreach (
            var statement in statements
                .OrderBy(s => s.KnownAt)
                .ThenBy(s => s.AsOfAt)
                .ThenBy(s => s.FileName, StringComparer.Ordinal)
                .ThenBy(s => s.FromDateKey)
        )
        {
            _steps.RemoveAll(s => s.FromDateKey >= statement.FromDateKey);
            _steps.Add(statement);
        }
    }

    public T Newest => _steps[^1].Said;

    public IEnumerable<T> Said => _steps.Select(s => s.Said);

    /// <summary>The days on which something else begins to hold, the first one left out: it is open to the past.</summary>
    public IEnumerable<long> Changes => _steps.Skip(1).Select(s => s.FromDateKey);

    /// <summary>The statement that holds on a day.</summary>
    /// <param name="age">The greater, the newer is the word: of statements that only begin after the day, the earliest is the newest.</param>
    public T On(long dateKey, out long age)
    {
        var at = _steps.FindLastIndex(s => s.FromDateKey <= dateKey);
        age = at < 0 ? -_steps[0].FromDateKey : _steps[at].FromDateKey;
        return _steps[Math.Max(at, 0)].Said;
    }
}
