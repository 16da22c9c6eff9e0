using CsatWarehouse.Exports.Json;
using CsatWarehouse.Storage;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace CsatWarehouse.Workspaces;

/// <summary>Reads where the warehouse is: <c>warehouse</c> in <c>csat.json</c>, and the variables that take it over.</summary>
static class DatabaseSettings
{
    const string Sqlite = "sqlite";
    const string SqlServer = "sqlserver";
    const int GreatestBatch = 1000;
    const int GreatestChunk = 1_000_000;

    public static WarehouseAddress Read(
        string folder,
        StrictObject root,
        WorkspaceOverrides overrides
    )
    {
        var warehouse = root.Object("warehouse");
        var provider = overrides.Text("Warehouse__Provider", warehouse?.Text("provider"));
        var inFile = warehouse?.Text("connectionString");
        var text = overrides.Text("Warehouse__ConnectionString", inFile);
        var batch = warehouse?.Integer("batchSize", 1, GreatestBatch);
        var chunk = warehouse?.Integer("chunkRows", 1, GreatestChunk);
        switch (provider ?? Sqlite)
        {
            case Sqlite:
                return new(
                    WarehouseProvider.Sqlite,
                    SqliteFile(folder, warehouse ?? root, text ?? "Data Source=csat.db")
                )
                {
                    ChunkRows = chunk ?? WarehouseAddress.UsualChunkRows,
                };
            case SqlServer:
                var address = new WarehouseAddress(
                    WarehouseProvider.SqlServer,
                    Server(warehouse ?? root, text, isInFile: text == inFile)
                );
                return address with
                {
                    BatchSize = batch ?? address.BatchSize,
                    ChunkRows = chunk ?? address.ChunkRows,
                };
            default:
                (warehouse ?? root).Error(
                    "provider",
                    $"provider '{provider}' is not known; known are {Sqlite} and {SqlServer}"
                );
                return new(WarehouseProvider.Sqlite, "");
        }
    }

    static string SqliteFile(string folder, StrictObject settings, string text)
    {
        try
        {
            var builder = new SqliteConnectionStringBuilder(text);
            if (builder.DataSource is not ":memory:")
                builder.DataSource = Path.GetFullPath(builder.DataSource, folder);
            return builder.ConnectionString;
        }
        catch (ArgumentException fault)
        {
            // The text may hold a secret, so it is not repeated.
            settings.Error(
                "connectionString",
                $"the connection string is not one for SQLite: {fault.Message}"
            );
            return "";
        }
    }

    static string Server(StrictObject settings, string? text, bool isInFile)
    {
        SqlConnectionStringBuilder builder;
        try
        {
            builder = new(text);
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException)
        {
            // Not even the fault is repeated: it may name a part of a password.
            settings.Error(
                "connectionString",
                "the connection string is not one for SQL Server; an example is Server=sql.example.com;Database=csat;Authentication=Active Directory Default"
            );
            return "";
        }
        if (builder.DataSource.Length == 0 || builder.InitialCatalog.Length == 0)
            settings.Error(
                "connectionString",
                "the connection string has to name a server and a database: Server=sql.example.com;Database=csat;Authentication=Active Directory Default"
            );
        if (isInFile && builder.Password.Length > 0)
            settings.Error(
                "connectionString",
                "a password does not belong into a file; let an identity sign in (Authentication=Active Directory Default), or set CSAT__Warehouse__ConnectionString"
            );
        return builder.ConnectionString;
    }
}
