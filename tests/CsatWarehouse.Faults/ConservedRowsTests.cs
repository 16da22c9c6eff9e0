using System.Globalization;
using System.Text;

namespace CsatWarehouse.Faults;

/// <summary>Promise 12: whatever a file holds, loaded + rejected + duplicate + excluded = read, and no row is lost or made up.</summary>
[Collection(nameof(OneAfterAnother))]
public sealed class ConservedRowsTests
{
    const int FilesOfARun = 500;
    const int Seed = 20260312;

    [Fact]
    public async Task Rows_OfFilesWithAnyDamage_AreConserved()
    {
        var files = FaultRun.Count(100, 10_000);
        var random = new Random(Seed);
        var (rows, rejected, unreadable) = (0L, 0L, 0L);
        for (var done = 0; done < files; done += FilesOfARun)
        {
            using var workspace = await FaultWorkspace.EmptyAsync();
            var count = Math.Min(FilesOfARun, files - done);
            for (var file = 0; file < count; file++)
                workspace.Write(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"exports/answers/f{file:000}_2026-03-{1 + file % 28:00}.csv"
                    ),
                    Damaged(random)
                );

            var ended = await Csat.RunAsync(workspace, "ingest");

            // 4 is partial: files that cannot be read at all are recorded as such.
            Assert.True(ended.Code is 0 or 4, ended.Error);
            Assert.DoesNotContain("Unhandled", ended.Error, StringComparison.Ordinal);
            Check(workspace, count);
            rows += Number(workspace, "SELECT SUM(\"RowsRead\") FROM \"Load\"");
            rejected += Number(workspace, "SELECT SUM(\"RowsRejected\") FROM \"Load\"");
            unreadable += Number(
                workspace,
                "SELECT COUNT(*) FROM \"Load\" WHERE \"Status\" = 'failed'"
            );
        }
        // Damage that harms nothing, or everything, would show nothing.
        Assert.InRange(rejected, rows / 20, rows / 2);
        FaultRun.Note(
            12,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{files} damaged files, seed {Seed}: {rows} rows read, {rejected} of them rejected, {unreadable} files unreadable as a whole; loaded + rejected + duplicate + excluded = read in all, 0 unhandled exceptions"
            )
        );
    }

    static void Check(FaultWorkspace workspace, int files)
    {
        Assert.Equal(files, Number(workspace, "SELECT COUNT(*) FROM \"Load\""));
        Assert.Empty(
            workspace.Database.Rows(
                """
                SELECT "FileName" FROM "Load"
                WHERE "RowsRead" <> "RowsLoaded" + "RowsRejected" + "RowsDuplicate" + "RowsExcluded"
                """
            )
        );
        Assert.Equal(
            Number(
                workspace,
                "SELECT SUM(\"RowsLoaded\" - \"RowsSuperseded\" - \"RowsTombstoned\") FROM \"Load\""
            ),
            Number(workspace, "SELECT COUNT(*) FROM \"FactSurveyResponse\"")
        );
        // A row is a reject once, however many of its fields are wrong.
        Assert.Equal(
            Number(workspace, "SELECT SUM(\"RowsRejected\") FROM \"Load\""),
            Number(
                workspace,
                "SELECT COUNT(*) FROM (SELECT DISTINCT \"LoadKey\", \"LineNumber\" FROM \"Reject\") AS d"
            )
        );
    }

    static byte[] Damaged(Random random)
    {
        var lines = new List<string> { "id,date,customer,region,score" };
        for (var i = 0; i < 20; i++)
        {
            var fields = new[]
            {
                string.Create(CultureInfo.InvariantCulture, $"{random.Next(5_000)}"),
                string.Create(CultureInfo.InvariantCulture, $"2026-03-{random.Next(1, 29):00}"),
                string.Create(CultureInfo.InvariantCulture, $"c{random.Next(50)}"),
                "North",
                string.Create(CultureInfo.InvariantCulture, $"{random.Next(11)}"),
            };
            if (random.Next(6) == 0)
                fields[random.Next(fields.Length)] = Odd[random.Next(Odd.Length)];
            lines.Add(string.Join(',', random.Next(30) == 0 ? fields.Take(3) : fields));
            if (random.Next(20) == 0)
                lines.Add(lines[^1]);
        }
        var text = string.Join(random.Next(4) == 0 ? "\r\n" : "\n", lines);
        var bytes = Encoding.UTF8.GetBytes(random.Next(4) == 0 ? text : text + "\n");
        // A byte anywhere, also in the header, is another; or the end is missing.
        if (random.Next(5) == 0)
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return random.Next(10) == 0 ? bytes[..random.Next(1, bytes.Length)] : bytes;
    }

    static readonly string[] Odd =
    [
        "",
        " ",
        "\"",
        "\"quoted, with \"\"quotes\"\"\"",
        "\"two\nlines\"",
        "\0",
        "\u202e",
        "2026-02-30",
        "03/04/2026",
        "1e308",
        "-1",
        "11",
        "NaN",
        "=1+1",
        "Київ",
        new('x', 70_000),
    ];

    static long Number(FaultWorkspace workspace, string sql) => workspace.Database.Number(sql);
}
