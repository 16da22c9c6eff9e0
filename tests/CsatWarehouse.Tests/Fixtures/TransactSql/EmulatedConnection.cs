using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace CsatWarehouse.Tests.Fixtures.TransactSql;

/// <summary>A connection to an <see cref="EmulatedServer"/>: it takes T-SQL, and has one reader open at a time, as SQL Server's own has.</summary>
sealed class EmulatedConnection(EmulatedServer server, SqliteConnection inner) : DbConnection
{
    EmulatedReader? _reader;

    /// <summary>In words that SQL Server's has as well, because EF Core's provider reads it.</summary>
    [AllowNull]
    public override string ConnectionString
    {
        get => $"Data Source={inner.DataSource}";
        set => inner.ConnectionString = value;
    }
    public override string Database => inner.Database;
    public override string DataSource => inner.DataSource;
    public override string ServerVersion => "15.00.0000";
    public override ConnectionState State => inner.State;

    public SqliteConnection Inner => inner;
    public EmulatedServer Server => server;

    public override void Open()
    {
        inner.Open();
        using var command = inner.CreateCommand();
        command.CommandText = "PRAGMA case_sensitive_like = ON; PRAGMA synchronous = OFF;";
        command.ExecuteNonQuery();
    }

    public override void Close() => inner.Close();

    public override void ChangeDatabase(string databaseName) => throw new NotSupportedException();

    public void Opened(EmulatedReader reader)
    {
        ThrowIfReading();
        _reader = reader;
    }

    public void Closed() => _reader = null;

    public void ThrowIfReading()
    {
        if (_reader is not null)
            throw new InvalidOperationException(
                "There is already an open DataReader associated with this Connection which must be closed first."
            );
    }

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) =>
        new EmulatedTransaction(this, inner.BeginTransaction(deferred: false), server.Lost);

    protected override DbCommand CreateDbCommand() => new EmulatedCommand(this);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}

sealed class EmulatedTransaction(
    EmulatedConnection connection,
    SqliteTransaction inner,
    LostCommit? lost
) : DbTransaction
{
    public override IsolationLevel IsolationLevel => IsolationLevel.ReadCommitted;

    public SqliteTransaction Inner => inner;

    protected override DbConnection? DbConnection => inner.Connection is null ? null : connection;

    public override void Commit()
    {
        if (lost is null)
            inner.Commit();
        else
            lost.Carry(inner.Commit);
    }

    public override void Rollback() => inner.Rollback();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
