using System.Collections.Immutable;
using System.Globalization;
using CsatWarehouse.Kpis;

namespace CsatWarehouse.Views;

/// <summary>
/// The views of the KPI figures that cannot be files, because the workspace says by what its figures are broken down: one for
/// each set of dimensions in the lattice, so that the rows of one view never overlap.
/// </summary>
static class SliceViews
{
    const string Figures = "KpiFigure";
    const string Slices = "Slice";
    const int LongestName = 120;

    /// <summary>The columns of <c>KpiFigure</c> that come before and after the members.</summary>
    internal static readonly ImmutableArray<string> Keys =
    [
        "PeriodKey",
        "PeriodEndDateKey",
        "Period Kind",
        "KpiKey",
        "SliceKey",
    ];
    internal static readonly ImmutableArray<string> Measures =
    [
        "Value",
        "Unweighted Value",
        "Weighted Value",
        "Answers",
        "Persons",
        "Effective N",
        "Standard Error",
        "Lower Limit",
        "Upper Limit",
        "Favourable",
        "Neutral",
        "Unfavourable",
        "ScoreSum",
        "Currency",
        "Numerator",
        "Denominator",
        "Target",
        "Target Verdict",
        "Baseline",
        "Gap Closure",
        "IsTargetMet",
        "IsTargetMissed",
        "IsWeighted",
        "IsLowBase",
        "IsSuppressed",
        "IsProvisional",
        "IsSoFar",
        "ModifiedAt",
    ];

    /// <summary>What is said of a member: the column of <c>Slice</c>, and what is put behind the dimension's name.</summary>
    static readonly ImmutableArray<(string Source, string Suffix)> MemberColumns =
    [
        ("Member{0}Code", " Code"),
        ("Member {0}", ""),
        ("Member {0} Ru", " Ru"),
        ("Member {0} Uk", " Uk"),
        ("Member{0}Order", " Order"),
    ];

    /// <summary>
    /// <c>KpiFigure overall</c>, <c>KpiFigure by region</c>, <c>KpiFigure by region;stage</c>. A name that differs from another in case
    /// alone gets a number: <c>KpiFigure by Region 2</c>.
    /// </summary>
    public static IEnumerable<ReportingView> Of(SliceLattice lattice, ViewDialect dialect)
    {
        var names = new FreeNames();
        foreach (var set in lattice.Sets)
            yield return new(
                names.Take(
                    Cut(
                        set.IsEmpty ? $"{Figures} overall" : $"{Figures} by {string.Join(';', set)}"
                    )
                ),
                SelectOf(set, dialect)
            );
    }

    /// <summary>SQL Server's names have 128 characters at most, of which a number behind the name needs some.</summary>
    static string Cut(string name) => name.Length > LongestName ? name[..LongestName] : name;

    /// <summary>A dimension's code as a heading: <c>boarding-area</c> is Boarding Area, <c>time-of-day</c> is Time of Day.</summary>
    internal static string HeadingOf(string dimension) =>
        string.Join(
            ' ',
            dimension
                .Split([' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries)
                .Select((word, i) => i > 0 && word.Length < 3 ? word : Capitalised(word))
        );

    static string Capitalised(string word) =>
        CultureInfo.InvariantCulture.TextInfo.ToUpper(word[0]) + word[1..];

    static string SelectOf(ImmutableArray<string> set, ViewDialect dialect)
    {
        var free = new FreeNames([.. Keys, .. Measures]);
        var columns = Keys.Select(Figure)
            .Concat(set.SelectMany((dimension, i) => Members(dimension, i + 1, free)))
            .Concat(Measures.Select(Figure));
        var conditions = Enumerable
            .Range(1, SliceCode.MaxMembers)
            .Select(i => Condition(set, i, dialect));
        return $"""
            SELECT
              {string.Join(",\n  ", columns)}
            FROM {dialect.Reference(Figures)} k
            JOIN {dialect.Reference(Slices)} s ON s."SliceKey" = k."SliceKey"
            WHERE {string.Join("\n  AND ", conditions)}
            """;
    }

    static string Figure(string column) => $"k.{Named(column, column)}";

    static IEnumerable<string> Members(string dimension, int number, FreeNames free)
    {
        var heading = free.Take(HeadingOf(dimension) is { Length: > 0 } words ? words : dimension);
        foreach (var (source, suffix) in MemberColumns)
        {
            var column = string.Format(CultureInfo.InvariantCulture, source, number);
            yield return $"s.{Named(column, suffix.Length == 0 ? heading : free.Take(heading + suffix))}";
        }
    }

    static string Named(string column, string name) =>
        $"{ViewDialect.Identifier(column)} AS {ViewDialect.Identifier(name)}";

    static string Condition(ImmutableArray<string> set, int number, ViewDialect dialect)
    {
        var column = string.Create(CultureInfo.InvariantCulture, $"s.\"Dimension {number}\"");
        return number > set.Length
            ? $"{column} IS NULL"
            : $"{column} = {dialect.Literal(set[number - 1])}";
    }
}
