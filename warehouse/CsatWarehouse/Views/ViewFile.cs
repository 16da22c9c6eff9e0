using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CsatWarehouse.Views;

/// <summary>Writes the rows of one view to a CSV file as they come from the database.</summary>
static class ViewFile
{
    const string ModifiedAt = "ModifiedAt";
    const string LineEnd = "\r\n";

    /// <summary>A name that every file system takes: what is not a letter, a digit or one of <c>-_+ </c> becomes a hyphen, and a hash tells such names apart.</summary>
    public static string NameOf(string view)
    {
        var safe = new StringBuilder(view.Length);
        var isExact = true;
        foreach (var letter in view)
        {
            var kept = char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or ' ';
            isExact &= kept || letter == ';';
            safe.Append(
                kept ? letter
                : letter == ';' ? '+'
                : '-'
            );
        }
        return isExact
            ? $"{safe}.csv"
            : $"{safe}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(view)))[..8]}.csv";
    }

    /// <param name="since">In UTC; heeded where the view says when a row was modified. Null for all rows.</param>
    /// <param name="hasMark">Whether the file begins with UTF-8's byte order mark, by which Excel knows the encoding.</param>
    /// <returns>The columns, how many rows, and whether rows were left out.</returns>
    public static async Task<(IReadOnlyList<string> Columns, long Rows, bool IsPartial)> WriteAsync(
        ViewDialect dialect,
        DbTransaction snapshot,
        string view,
        string path,
        DateTime? since,
        bool hasMark,
        CancellationToken cancellation
    )
    {
        var columns = await ColumnsAsync(dialect, snapshot, view, cancellation);
        var isPartial = since is not null && columns.Contains(ModifiedAt);
        await using var command = Select(dialect, snapshot, view, isPartial ? since : null);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        await using var writer = new StreamWriter(
            path,
            append: false,
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: hasMark),
            bufferSize: 64 * 1024
        )
        {
            NewLine = LineEnd,
        };
        await writer.WriteLineAsync(string.Join(',', columns.Select(CsvCell.Quoted)));
        var rows = 0L;
        var values = new object[reader.FieldCount];
        while (await reader.ReadAsync(cancellation))
        {
            rows++;
            reader.GetValues(values);
            for (var i = 0; i < values.Length; i++)
            {
                if (i > 0)
                    writer.Write(',');
                writer.Write(CsvCell.Of(values[i]));
            }
            writer.Write(LineEnd);
        }
        return (columns, rows, isPartial);
    }

    static async Task<List<string>> ColumnsAsync(
        ViewDialect dialect,
        DbTransaction snapshot,
        string view,
        CancellationToken cancellation
    )
    {
        await using var command = Command(
            snapshot,
            $"SELECT * FROM {dialect.Reference(view)} WHERE 1 = 0"
        );
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
    }

    static DbCommand Select(
        ViewDialect dialect,
        DbTransaction snapshot,
        string view,
        DateTime? since
    )
    {
        var all = $"SELECT * FROM {dialect.Reference(view)}";
        if (since is not { } from)
            return Command(snapshot, all);
        var modified = ViewDialect.Identifier(ModifiedAt);
        var command = Command(
            snapshot,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{all} WHERE {modified} >= @since OR {modified} IS NULL"
            )
        );
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@since", from);
        command.Parameters.Add(parameter);
        return command;
    }

    static DbCommand Command(DbTransaction snapshot, string text)
    {
        var command = snapshot.Connection!.CreateCommand();
        command.Transaction = snapshot;
        command.CommandText = text;
        return command;
    }
}
