using Microsoft.Data.Sqlite;

namespace CsatWarehouse.Faults;

/// <summary>What a warehouse holds, read from its file as any other program would.</summary>
static class Database
{
    /// <summary>
    /// The facts, customers and current figures without any key that depends on the order of loading. Figures to nine decimals: sums
    /// over rows in another order differ in the last digits of a double.
    /// </summary>
    static readonly string[] Contents =
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

    public static List<string> ContentsOf(string file) =>
        [.. Contents.SelectMany(sql => Rows(file, sql))];

    /// <summary>Every row of every table but the lease, which each process takes and gives back.</summary>
    public static List<string> EverythingIn(string file) =>
        [
            .. Rows(
                    file,
                    "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'Lease' ORDER BY name"
                )
                .SelectMany(table =>
                    Rows(file, $"SELECT * FROM \"{table}\"").Select(r => $"{table}|{r}")
                ),
        ];

    public static long Number(string file, string sql) =>
        long.Parse(Rows(file, sql).Single(), System.Globalization.CultureInfo.InvariantCulture);

    public static void Write(string file, string sql)
    {
        using var connection = Open(file, "ReadWrite");
        Execute(connection, sql);
    }

    /// <summary>Keeps every other process from writing until it is disposed of.</summary>
    public static IDisposable Lock(string file)
    {
        var connection = Open(file, "ReadWrite");
        Execute(connection, "BEGIN IMMEDIATE");
        return connection;
    }

    /// <summary>One text a row, values between bars.</summary>
    public static List<string> Rows(string file, string sql)
    {
        using var connection = Open(file, "ReadOnly");
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The texts are this project's own.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        var values = new object[reader.FieldCount];
        while (reader.Read())
        {
            reader.GetValues(values);
            rows.Add(string.Join('|', values));
        }
        return rows;
    }

    static SqliteConnection Open(string file, string mode)
    {
        var connection = new SqliteConnection($"Data Source={file};Mode={mode};Pooling=False");
        connection.Open();
        return connection;
    }

    static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The texts are this project's own.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
