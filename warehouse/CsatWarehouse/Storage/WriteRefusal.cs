using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace CsatWarehouse.Storage;

/// <summary>Why a database does not take a row, whatever row it is.</summary>
public enum WriteRefusal
{
    /// <summary>It does, or did not say.</summary>
    None,

    /// <summary>The disk of SQLite's file is full, has a quota, or fails.</summary>
    DiskFull,

    /// <summary>SQLite's file, its folder or the connection may only be read.</summary>
    FileReadOnly,

    /// <summary>The server's database, its log, or what its service tier allows is full.</summary>
    ServerFull,

    /// <summary>The server's database may only be read, by whomever.</summary>
    ServerReadOnly,

    /// <summary>The server lets others do it, and not this account.</summary>
    ServerDenied,
}

/// <summary>What the two databases call a refusal.</summary>
public static class WriteRefusals
{
    const int SqliteReadOnly = 8;
    const int SqliteIoError = 10;
    const int SqliteFull = 13;
    const int SqlServerPageNotAllocated = 1101;
    const int SqlServerFileGroupFull = 1105;
    const int SqlServerLogFull = 9002;
    const int AzureSqlSizeQuota = 40544;
    const int SqlServerDatabaseReadOnly = 3906;
    const int SqlServerPermissionOnObject = 229;
    const int SqlServerPermissionInDatabase = 262;

    /// <summary>What the database said, be it in an exception within others.</summary>
    public static WriteRefusal Of(Exception? fault) =>
        fault switch
        {
            null => WriteRefusal.None,
            SqliteException file => OfFile(file.SqliteErrorCode),
            SqlException server => OfServer(server.Number),
            _ => Of(fault.InnerException),
        };

    static WriteRefusal OfFile(int code) =>
        code switch
        {
            SqliteFull or SqliteIoError => WriteRefusal.DiskFull,
            SqliteReadOnly => WriteRefusal.FileReadOnly,
            _ => WriteRefusal.None,
        };

    static WriteRefusal OfServer(int number) =>
        number switch
        {
            SqlServerPageNotAllocated
            or SqlServerFileGroupFull
            or SqlServerLogFull
            or AzureSqlSizeQuota => WriteRefusal.ServerFull,
            SqlServerDatabaseReadOnly => WriteRefusal.ServerReadOnly,
            SqlServerPermissionOnObject or SqlServerPermissionInDatabase =>
                WriteRefusal.ServerDenied,
            _ => WriteRefusal.None,
        };
}
