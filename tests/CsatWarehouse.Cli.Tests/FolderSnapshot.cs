using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace CsatWarehouse.Cli.Tests;

/// <summary>What a folder holds. Of a database that is every row of every table but the lease, which each command takes and gives back.</summary>
static class FolderSnapshot
{
    public static Dictionary<string, string> Of(string folder) =>
        Directory
            .GetFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(
                f => f,
                f => f.EndsWith(".db", StringComparison.Ordinal) ? Rows(f) : Content(f)
            );

    static string Content(string path) =>
        $"{Hash(File.ReadAllBytes(path))} {File.GetLastWriteTimeUtc(path):O}";

    static string Rows(string database)
    {
        using var connection = new SqliteConnection(
            $"Data Source={database};Mode=ReadOnly;Pooling=False"
        );
        connection.Open();
        var text = new StringBuilder();
        foreach (
            var table in Read(connection, "SELECT name FROM sqlite_master WHERE type = 'table'")
                .Where(t => t != "Lease")
                .Order(StringComparer.Ordinal)
        )
            text.Append(table)
                .Append('\n')
                .AppendJoin('\n', Read(connection, $"SELECT * FROM \"{table}\""));
        return Hash(Encoding.UTF8.GetBytes(text.ToString()));
    }

    static List<string> Read(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The names are those of the database's own tables.
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

    static string Hash(byte[] bytes) => Convert.ToHexString(SHA256.HashData(bytes));
}
