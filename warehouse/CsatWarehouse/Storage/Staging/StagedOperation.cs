namespace CsatWarehouse.Storage.Staging;

enum StagedVerb
{
    Insert,
    Update,
    Delete,
}

/// <summary>One thing that a path does to the rows of one table, and the SQL that does it to all of its staged rows at once.</summary>
/// <param name="code">Its number among those of the path, the same in every run of the same code.</param>
/// <param name="keys">By which rows are found; empty for new ones.</param>
/// <param name="columns">What they get.</param>
sealed class StagedOperation(
    StagedVerb verb,
    string table,
    int code,
    string[] keys,
    string[] columns
)
{
    public StagedVerb Verb => verb;
    public string Table => table;
    public int Code => code;
    public string[] Keys => keys;
    public string[] Columns => columns;

    /// <summary>Whether rows wait for it.</summary>
    public bool IsPending { get; set; }

    public string Target => $"\"{Table}\"";
    public string Twin => TwinOf(Table);

    public static string TwinOf(string table) => $"\"{StagedTables.Schema}\".\"{table}\"";

    public bool Is(StagedVerb otherVerb, string otherTable, string[] otherKeys, string[] others) =>
        verb == otherVerb
        && table == otherTable
        && keys.SequenceEqual(otherKeys, StringComparer.Ordinal)
        && columns.SequenceEqual(others, StringComparer.Ordinal);

    /// <param name="deletions">Of the same table: a row that is taken away after it was given is not there.</param>
    public string Sql(StagingEngine staging, IEnumerable<StagedOperation> deletions) =>
        Verb switch
        {
            StagedVerb.Insert => $"""
                INSERT INTO {Target} ({Names(Columns)})
                SELECT {Names(Columns, "s.")} FROM {Twin} s
                WHERE {Mine("s")}{string.Concat(deletions.Select(d => d.NotLater(d.Keys)))}
                """,
            StagedVerb.Update => staging.Update(
                this,
                $"{Mine("s")}{NotLater(Keys)}{string.Concat(deletions.Where(Covers).Select(d => d.NotLater(d.Keys)))}"
            ),
            _ => $"""
                DELETE FROM {Target}
                WHERE {staging.Finds(this, Target)}
                """,
        };

    /// <summary>The rows that a deletion finds.</summary>
    public string FindSql(StagingEngine staging, string[] told) =>
        $"SELECT {Names(told, "t.")} FROM {Target} t WHERE {staging.Finds(this, "t")}";

    /// <summary>That no staged row of this operation with the same keys came after the row <c>s</c>.</summary>
    string NotLater(string[] ofRow) =>
        $"""

              AND NOT EXISTS (SELECT 1 FROM {Twin} g WHERE {Mine("g")}
                AND {string.Join(
                " AND ",
                ofRow.Select(k => $"g.\"{k}\" = s.\"{k}\"")
            )} AND g."{StagedColumns.Order}" > s."{StagedColumns.Order}")
            """;

    /// <summary>Whether the staged rows of this operation have the keys of another.</summary>
    bool Covers(StagedOperation other) =>
        other.Keys.All(k => Keys.Contains(k, StringComparer.Ordinal));

    public string Mine(string alias) =>
        FormattableString.Invariant(
            $"{alias}.\"{StagedColumns.By}\" = @p1 AND {alias}.\"{StagedColumns.As}\" = {Code}"
        );

    public string Same(string left, string right) =>
        string.Join(" AND ", Keys.Select(k => $"{left}.\"{k}\" = {right}.\"{k}\""));

    static string Names(string[] named, string prefix = "") =>
        string.Join(", ", named.Select(c => $"{prefix}\"{c}\""));
}
