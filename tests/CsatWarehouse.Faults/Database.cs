using System.Data.Common;
using System.Globalization;
using CsatWarehouse.Testing;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace CsatWarehouse.Faults;

/// <summary>What a warehouse holds, read as any other program would: on its server, or from the SQLite file that it is in, which an emulated server has as well.</summary>
sealed class Database(string file, string connectionString, bool isOnServer)
{
    /// <summary>Leads a process to a database.</summary>
    public const string Variable = "CSAT__Warehouse__ConnectionString";

    /// <summary>
    /// The facts, customers and current figures without any key that depends on the order of loading. Figures to nine decimals: sums
    /// over rows in another order differ in the last digits of a double.
    /// </summary>
    static readonly string[] WithoutKeys =
    [
        """
            SELECT 'answer', r."ExternalId", r."AnsweredDateKey", c."ExternalId", a."Score", f."FileName", r."LineNumber"
            FROM "FactSurveyResponse" r
            JOIN "FactSurveyAnswer" a ON a."ResponseKey" = r."ResponseKey"
            JOIN "DimCustomer" c ON c."CustomerKey" = r."CustomerKey"
            JOIN "Load" f ON f."LoadKey" = r."LoadKey"
            ORDER BY 2, 5
            """,
        """
            SELECT 'customer', c."ExternalId", v."ValidFromDateKey", v."ValidToDateKey", v."Segment"
            FROM "DimCustomerVersion" v
            JOIN "DimCustomer" c ON c."CustomerKey" = v."CustomerDurableKey"
            WHERE v."CustomerVersionKey" > 0
            ORDER BY 2, 3
            """,
        """
            SELECT 'figure', t."Code", k."Code", s."Code", ROUND(f."Value", 9), f."Persons", ROUND(f."Low", 9), ROUND(f."High", 9), f."IsSuppressed"
            FROM "FactKpi" f
            JOIN "KpiPointer" p ON p."KpiBuildKey" = f."KpiBuildKey"
            JOIN "DimPeriod" t ON t."PeriodKey" = f."PeriodKey"
            JOIN "DimKpi" k ON k."KpiKey" = f."KpiKey"
            JOIN "DimSlice" s ON s."SliceKey" = f."SliceKey"
            ORDER BY 2, 3, 4
            """,
        """
            SELECT 'change', t."Code", k."Code", s."Code", c."Comparison", ROUND(c."Change", 9), ROUND(c."Q", 9), c."Verdict"
            FROM "FactKpiChange" c
            JOIN "KpiPointer" p ON p."KpiBuildKey" = c."KpiBuildKey"
            JOIN "DimPeriod" t ON t."PeriodKey" = c."PeriodKey"
            JOIN "DimKpi" k ON k."KpiKey" = c."KpiKey"
            JOIN "DimSlice" s ON s."SliceKey" = c."SliceKey"
            ORDER BY 2, 3, 4, 5
            """,
    ];

    /// <param name="variables">Those that lead a process to it.</param>
    public static Database Of(string folder, IReadOnlyDictionary<string, string> variables)
    {
        var file = DatabaseUnderTest.FileIn(folder);
        return new(
            file,
            variables.GetValueOrDefault(Variable, $"Data Source={file}"),
            DatabaseUnderTest.Kind == DatabaseKind.Server
        );
    }

    /// <summary>There is none on a server.</summary>
    public string File => file;

    public string ConnectionString => connectionString;

    public List<string> Contents() => [.. WithoutKeys.SelectMany(Rows)];

    /// <summary>Every row of every table but the lease, which each process takes and gives back.</summary>
    public List<string> Everything() =>
        [
            .. Rows(
                    isOnServer
                        ? "SELECT TABLE_SCHEMA + '\".\"' + TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME <> 'Lease' ORDER BY 1"
                        : "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'Lease' ORDER BY name"
                )
                .SelectMany(table =>
                    Rows($"SELECT * FROM \"{table}\"")
                        .Order(StringComparer.Ordinal)
                        .Select(r => $"{table}|{r}")
                ),
        ];

    /// <summary>What the database's own check of its pages finds.</summary>
    public List<string> Damage() =>
        isOnServer
            ? Rows("DBCC CHECKDB WITH NO_INFOMSGS, TABLERESULTS")
            : [.. Rows("PRAGMA integrity_check").Where(r => r != "ok")];

    public long Number(string sql) => long.Parse(Rows(sql).Single(), CultureInfo.InvariantCulture);

    public void Write(string sql)
    {
        using var connection = Open();
        Execute(connection, sql);
    }

    /// <summary>Keeps every other process from writing until it is disposed of.</summary>
    public IDisposable Lock()
    {
        var connection = Open();
        Execute(connection, "BEGIN IMMEDIATE");
        return connection;
    }

    /// <summary>Not there until this is disposed of: its files lie elsewhere, or its server has it closed.</summary>
    public IDisposable TakeAway() =>
        isOnServer ? new Closed(new(connectionString)) : new MovedAway(file);

    /// <summary>One text a row, values between bars.</summary>
    public List<string> Rows(string sql)
    {
        using var connection = Open();
        using var command = Command(connection, sql);
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        var values = new object[reader.FieldCount];
        while (reader.Read())
        {
            reader.GetValues(values);
            rows.Add(string.Join('|', values.Select(Text)));
        }
        return rows;
    }

    static string Text(object value) =>
        value is DateTime instant
            ? instant.ToString("O", CultureInfo.InvariantCulture)
            : Convert.ToString(value, CultureInfo.InvariantCulture)!;

    DbConnection Open()
    {
        DbConnection connection = isOnServer
            ? new SqlConnection(connectionString + ";Pooling=False")
            : new SqliteConnection($"Data Source={file};Mode=ReadWrite;Pooling=False");
        connection.Open();
        return connection;
    }

    static void Execute(DbConnection connection, string sql)
    {
        using var command = Command(connection, sql);
        command.ExecuteNonQuery();
    }

    static DbCommand Command(DbConnection connection, string sql)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // The texts are this project's own.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }

    sealed class MovedAway : IDisposable
    {
        readonly List<string> _files;

        public MovedAway(string file)
        {
            _files =
            [
                .. Directory.GetFiles(Path.GetDirectoryName(file)!, Path.GetFileName(file) + "*"),
            ];
            foreach (var there in _files)
                System.IO.File.Move(there, Elsewhere(there));
        }

        public void Dispose()
        {
            foreach (var there in _files)
                System.IO.File.Move(Elsewhere(there), there, overwrite: true);
        }

        static string Elsewhere(string file) =>
            Path.Combine(Path.GetDirectoryName(file)!, "away-" + Path.GetFileName(file));
    }

    sealed class Closed : IDisposable
    {
        readonly SqlConnectionStringBuilder _database;

        public Closed(SqlConnectionStringBuilder database)
        {
            _database = database;
            Set("OFFLINE WITH ROLLBACK IMMEDIATE");
        }

        public void Dispose() => Set("ONLINE");

        void Set(string state)
        {
            using var connection = new SqlConnection(
                new SqlConnectionStringBuilder(_database.ConnectionString)
                {
                    InitialCatalog = "master",
                    Pooling = false,
                }.ConnectionString
            );
            connection.Open();
            Execute(connection, $"ALTER DATABASE [{_database.InitialCatalog}] SET {state}");
        }
    }
}
