using System.Data.Common;
using CsatWarehouse.Storage.SqlServer;

namespace CsatWarehouse.Storage.Staging;

/// <summary>What differs between the databases in the way of rows that wait in the twins of their tables.</summary>
abstract class StagingEngine
{
    public static StagingEngine Of(WarehouseContext context) =>
        context is SqlServerWarehouseContext server
            ? new SqlServerStaging(server)
            : new SqliteStaging(context);

    /// <summary>Sees that there are twins to stage rows in.</summary>
    public abstract void Begin(StagedPath path);

    /// <summary>Whether there are twins now.</summary>
    public virtual bool IsThere(StagedPath path) => true;

    /// <summary>Takes away what a load needed that is done.</summary>
    public abstract void End(StagedPath path);

    /// <summary>Takes away the staged rows of a table whose operations were carried out.</summary>
    public abstract void Clear(StagedPath path, string table);

    /// <summary>Takes away what waits in the twins, whosever it is.</summary>
    public abstract void Discard(StagedPath path);

    /// <summary>The types of the columns that a twin has.</summary>
    public abstract ColumnTypes TypesOf(string table);

    public abstract void Copy(
        DbConnection connection,
        DbTransaction transaction,
        string table,
        IReadOnlyList<string> columns,
        BufferedRows rows
    );

    /// <summary>The text as this database reads it.</summary>
    public virtual string Sql(string text) => text;

    /// <summary>That a staged row of the operation has the keys of a row.</summary>
    public abstract string Finds(StagedOperation operation, string row);

    /// <summary>Gives the rows of a table the values of the staged rows, <c>s</c>, with the same keys.</summary>
    /// <param name="which">Of the staged rows.</param>
    public abstract string Update(StagedOperation operation, string which);

    /// <summary>Told before rows are found by the keys of an operation.</summary>
    public virtual void Index(StagedPath path, StagedOperation operation) { }
}
