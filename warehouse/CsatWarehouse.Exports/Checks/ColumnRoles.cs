using CsatWarehouse.Exports.Profiles;

namespace CsatWarehouse.Exports.Checks;

/// <summary>Guesses what each column of a file is for; a column has one role at most.</summary>
sealed class ColumnRoles
{
    const int ClassesAtMost = 12;

    readonly List<ColumnSketch> _free;

    public ColumnRoles(IReadOnlyList<ColumnSketch> columns)
    {
        _free = [.. columns];
        var named = Take(c =>
            IsUnique(c) && c.IsCalled("responseid", "response id", "respondent", "respnum")
        );
        Answered = TakeDate();
        Id =
            named
            ?? Take(c => IsUnique(c) && (c.IsCalled("id", "guid", "number") || c == columns[0]));
        Weight = Take(c => c.IsCalled("weight", "gewicht", "вес", "вага") && c.Filled > 0);
        Language = Take(c => c.IsCalled("lang", "язык", "мова") && IsCode(c));
        Channel = Take(c => c.IsCalled("channel", "mode", "method", "канал") && IsCode(c));
        CustomerEmail = Take(c =>
            c.Filled > 0 && c.Counts.Keys.All(text => text.Contains('@', StringComparison.Ordinal))
        );
        foreach (var column in _free.ToList())
            if (RatingGuess.Of(column) is { } rating && _free.Remove(column))
                Ratings.Add((column, rating));
        foreach (var column in _free.ToList())
            if (
                (column.IsProse || column.IsCalled("comment", "feedback", "коммент", "комент"))
                && column.Filled > 0
            )
                if (
                    column.Counts.Keys.Any(text => ColumnSketch.NumberIn(text) is null)
                    && _free.Remove(column)
                )
                    Comments.Add(column);
        foreach (var column in _free.ToList())
            if (IsClass(column) && _free.Remove(column))
                Classes.Add(column);
        // A profile has a question; where none was found, the last column stands for it, whatever else it is.
        if (Ratings.Count + Comments.Count == 0)
            Comments.Add(_free.LastOrDefault() ?? columns[^1]);
    }

    public ColumnSketch? Id { get; }
    public (ColumnSketch Column, DateGuess Date)? Answered { get; }
    public ColumnSketch? Weight { get; }
    public ColumnSketch? Language { get; }
    public ColumnSketch? Channel { get; }
    public ColumnSketch? CustomerEmail { get; }
    public List<(ColumnSketch Column, RatingGuess Rating)> Ratings { get; } = [];
    public List<ColumnSketch> Comments { get; } = [];
    public List<ColumnSketch> Classes { get; } = [];

    ColumnSketch? Take(Func<ColumnSketch, bool> fits)
    {
        var found = _free.FirstOrDefault(fits);
        if (found is not null)
            _free.Remove(found);
        return found;
    }

    (ColumnSketch, DateGuess)? TakeDate()
    {
        var dates = _free
            .Select(column => (Column: column, Date: DateGuess.Of(column)))
            .Where(d => d.Date is not null)
            .OrderByDescending(d => d.Column.Filled == d.Column.Cells)
            .ThenByDescending(d =>
                d.Column.IsCalled(
                    "end",
                    "submit",
                    "complet",
                    "record",
                    "answer",
                    "respon",
                    "interview"
                )
            )
            .ToList();
        if (dates.Count == 0)
            return null;
        // Every date column leaves: none of the others is an answer.
        foreach (var (column, _) in dates)
            _free.Remove(column);
        return (dates[0].Column, dates[0].Date!);
    }

    static bool IsUnique(ColumnSketch column) =>
        column is { IsUnique: true, IsProse: false }
        && column.Filled == column.Cells
        && column.Filled > 0;

    static bool IsCode(ColumnSketch column) =>
        column is { IsComplete: true, Filled: > 0 } && column.Counts.Count <= 50;

    static bool IsClass(ColumnSketch column) =>
        column is { IsComplete: true, IsProse: false }
        && column.Counts.Count is >= 2 and <= ClassesAtMost
        && column.Filled >= column.Counts.Count * 3;
}
