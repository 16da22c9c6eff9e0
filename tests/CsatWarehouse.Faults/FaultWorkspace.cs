using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Faults;

/// <summary>
/// A workspace with a survey, whose file of a month also corrects one answer of the month before, and with contacts whose segment
/// changes from month to month, which makes versions of customers. Months are counted from 0, January 2026. On a server every eight rows of a
/// file are committed, out of everybody's sight.
/// </summary>
sealed class FaultWorkspace : IDisposable
{
    readonly TempFolder _folder;

    FaultWorkspace(TempFolder folder, Dictionary<string, string> variables)
    {
        _folder = folder;
        Variables = variables;
        Database = Database.Of(folder.Path, variables);
        Write(
            "csat.json",
            """
            {
              "name": "Test company", "languages": ["en"], "slices": [["region"], ["segment"]],
              "warehouse": { "chunkRows": 8 }
            }
            """
        );
        Write(
            "sources/answers.json",
            """
            {
              "source": "crm", "kind": "survey", "delivery": "delta",
              "files": [{ "glob": "answers/*.csv", "asOf": "*{yyyy-MM-dd}.csv" }],
              "key": { "id": "id" },
              "map": { "answeredOn": { "column": "date", "formats": ["yyyy-MM-dd"] }, "customer": "customer" },
              "classifications": [{ "name": "region", "column": "region" }],
              "questions": [{ "code": "nps", "columns": "score", "kind": "nps", "scale": { "min": 0, "max": 10 } }]
            }
            """
        );
        Write(
            "sources/contacts.json",
            """
            {
              "source": "crm", "kind": "contact", "delivery": "delta",
              "files": [{ "glob": "contacts/*.csv", "asOf": "*{yyyy-MM-dd}.csv" }],
              "key": { "id": "id" },
              "map": {
                "segment": "segment", "email": "email",
                "validFrom": { "column": "from", "formats": ["yyyy-MM-dd"] }
              }
            }
            """
        );
    }

    public string Path => _folder.Path;

    /// <summary>What leads a process to the database under test.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; }

    public Database Database { get; }

    /// <summary>The answers of a month, spoken of on the first day of the next. A second version has other scores, drops one answer and has one more.</summary>
    public void DeliverAnswers(int month, int version, int count = 24)
    {
        var text = new StringBuilder("id,date,customer,region,score\n");
        for (var i = version - 1; i < count + version - 1; i++)
            Append(text, month, i, i * 7 + month + version * 3);
        if (month > 0)
            Append(text, month - 1, 5, month + version);
        Write($"exports/answers/{AsOf(month)}.csv", text.ToString());
    }

    /// <summary>Ten contacts; some are in another segment than the month before, and in a second version some others.</summary>
    public void DeliverContacts(int month, int version)
    {
        var text = new StringBuilder("id,segment,email,from\n");
        for (var i = 0; i < 10; i++)
            text.Append(
                CultureInfo.InvariantCulture,
                $"c{i},{(char)('A' + (i + month / (1 + i % 3) + version) % 3)},c{i}@example.com,{Day(First(month))}\n"
            );
        Write($"exports/contacts/{AsOf(month)}.csv", text.ToString());
    }

    /// <summary>Files of March that have no answer in common; as one that is delivered again, the same bytes each time.</summary>
    public void DeliverMarch(int files, int rows)
    {
        for (var file = 0; file < files; file++)
        {
            var text = new StringBuilder("id,date,customer,region,score\n");
            for (var i = 0; i < rows; i++)
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"{file}-{i},2026-03-{1 + i % 28:00},c{i % 100},North,{(file + i) % 11}\n"
                );
            Write($"exports/{MarchFile(file)}", text.ToString());
        }
    }

    /// <summary>One whose tables the program has yet to make; on a server they are there before any job.</summary>
    public static Task<FaultWorkspace> EmptyAsync() =>
        DatabaseUnderTest.Kind == DatabaseKind.Emulated ? WithTablesAsync() : NewAsync();

    /// <summary>One whose tables are made: that takes longer than a small load.</summary>
    public static async Task<FaultWorkspace> WithTablesAsync()
    {
        var workspace = await NewAsync();
        if (DatabaseUnderTest.Kind != DatabaseKind.Server)
            await File.WriteAllBytesAsync(workspace.Database.File, await Tables.Value);
        return workspace;
    }

    static readonly Lazy<Task<byte[]>> Tables = new(async () =>
    {
        using var workspace = await NewAsync();
        await Csat.MustAsync(workspace, "ingest");
        return await File.ReadAllBytesAsync(workspace.Database.File);
    });

    static async Task<FaultWorkspace> NewAsync()
    {
        DatabaseUnderTest.SkipUnlessThere();
        var folder = new TempFolder();
        return new(folder, await DatabaseUnderTest.VariablesAsync(folder.Path));
    }

    /// <summary>By its name in the ledger.</summary>
    public static string MarchFile(int file) =>
        string.Create(CultureInfo.InvariantCulture, $"answers/f{file:000}_2026-03-31.csv");

    /// <summary>2026-03 for 2.</summary>
    public static string MonthText(int month) =>
        First(month).ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        var file = _folder[path];
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    /// <summary>Names and hashes of the published pages.</summary>
    public IEnumerable<string> Scorecards() =>
        Directory
            .GetFiles(_folder["scorecards"], "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(f =>
                $"{System.IO.Path.GetRelativePath(_folder.Path, f)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f)))}"
            );

    public void Dispose()
    {
        DatabaseUnderTest.Drop(Path);
        _folder.Dispose();
    }

    static void Append(StringBuilder text, int month, int id, int score) =>
        text.Append(
            CultureInfo.InvariantCulture,
            $"{month}-{id},{Day(First(month).AddDays(id % 28))},c{id % 10},{(id % 2 == 0 ? "North" : "South")},{score % 11}\n"
        );

    static DateOnly First(int month) => new DateOnly(2026, 1, 1).AddMonths(month);

    static string AsOf(int month) => Day(First(month + 1));

    static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
