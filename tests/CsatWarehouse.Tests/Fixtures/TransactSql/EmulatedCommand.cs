using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace CsatWarehouse.Tests.Fixtures.TransactSql;

/// <summary>A command in T-SQL: checked, recorded, and carried out in SQLite's words.</summary>
sealed class EmulatedCommand(EmulatedConnection connection) : DbCommand
{
    readonly SqliteCommand _inner = connection.Inner.CreateCommand();

    /// <summary>Only its parameters are used: EF Core's provider sets what only the real ones have.</summary>
    readonly SqlCommand _real = new();
    string _text = "";
    EmulatedTransaction? _transaction;

    [AllowNull]
    public override string CommandText
    {
        get => _text;
        set => _text = value ?? "";
    }
    public override int CommandTimeout
    {
        get => _inner.CommandTimeout;
        set => _inner.CommandTimeout = value;
    }
    public override CommandType CommandType { get; set; } = CommandType.Text;
    public override bool DesignTimeVisible { get; set; }
    public override UpdateRowSource UpdatedRowSource { get; set; }

    protected override DbConnection? DbConnection
    {
        get => connection;
        set { }
    }
    protected override DbParameterCollection DbParameterCollection => _real.Parameters;

    protected override DbTransaction? DbTransaction
    {
        get => _transaction;
        set
        {
            _transaction = (EmulatedTransaction?)value;
            _inner.Transaction = _transaction?.Inner;
        }
    }

    public override void Cancel() => _inner.Cancel();

    public override int ExecuteNonQuery()
    {
        Prepare();
        return _inner.CommandText.Length == 0 ? -1 : _inner.ExecuteNonQuery();
    }

    public override object? ExecuteScalar()
    {
        Prepare();
        return _inner.ExecuteScalar();
    }

    public override void Prepare()
    {
        connection.ThrowIfReading();
        _inner.CommandText = SentStatements.Translate(_text);
        connection.Server.Sent[_text] = 0;
        _inner.Parameters.Clear();
        foreach (SqlParameter parameter in _real.Parameters)
            _inner.Parameters.AddWithValue(parameter.ParameterName, parameter.Value);
    }

    protected override DbParameter CreateDbParameter() => _real.CreateParameter();

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior)
    {
        Prepare();
        var reader = new EmulatedReader(connection, _inner.ExecuteReader(behavior));
        connection.Opened(reader);
        return reader;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inner.Dispose();
            _real.Dispose();
        }
        base.Dispose(disposing);
    }
}
