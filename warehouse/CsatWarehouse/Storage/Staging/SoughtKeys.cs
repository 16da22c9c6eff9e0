namespace CsatWarehouse.Storage.Staging;

/// <summary>A list of ids in a table that queries join; one list at a time.</summary>
sealed class SoughtKeys(StagedPath path)
{
    static readonly string[] Columns = [StagedColumns.By, "Place", "Scope", "Code"];

    readonly BufferedRows _rows = new([typeof(long), typeof(int), typeof(string), typeof(string)]);

    public void Add((string Scope, string Code) id) =>
        _rows.Add([path.By, _rows.Count, id.Scope, id.Code]);

    /// <summary>What a query gives that joins the list, as <c>k</c>.</summary>
    public List<object?[]> Ask(string sql, params object[] parameters)
    {
        path.Copy(StagedOperation.TwinOf("SoughtKey"), Columns, _rows);
        var rows = path.Read(sql, parameters);
        path.Execute(
            $"DELETE FROM {StagedOperation.TwinOf("SoughtKey")} WHERE \"{StagedColumns.By}\" = @p1",
            path.By
        );
        return rows;
    }
}
