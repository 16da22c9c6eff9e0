using System.Reflection;
using Microsoft.Data.SqlClient;

namespace CsatWarehouse.Cli.Tests.Output;

/// <summary>What SQL Server's client throws, without a server: only the client itself can make one.</summary>
static class SqlServerError
{
    const BindingFlags Inner = BindingFlags.Instance | BindingFlags.Static | BindingFlags.NonPublic;

    static readonly Type[] ErrorParameters =
    [
        typeof(int),
        typeof(byte),
        typeof(byte),
        typeof(string),
        typeof(string),
        typeof(string),
        typeof(int),
        typeof(Exception),
    ];

    public static SqlException Of(int number, string message)
    {
        var error = typeof(SqlError)
            .GetConstructor(Inner, ErrorParameters)!
            .Invoke([number, (byte)1, (byte)16, "server", message, "", 1, null]);
        var errors = typeof(SqlErrorCollection).GetConstructor(Inner, [])!.Invoke([]);
        typeof(SqlErrorCollection).GetMethod("Add", Inner)!.Invoke(errors, [error]);
        return (SqlException)
            typeof(SqlException)
                .GetMethod("CreateException", Inner, [errors.GetType(), typeof(string)])!
                .Invoke(null, [errors, ""])!;
    }
}
