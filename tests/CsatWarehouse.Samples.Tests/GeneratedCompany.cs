using CsatWarehouse.Samples.Tests;
using CsatWarehouse.Testing;
using CsvHelper;

[assembly: AssemblyFixture(typeof(GeneratedCompany))]

namespace CsatWarehouse.Samples.Tests;

/// <summary>Four times the usual company, written once for all tests that ask whether its effects can be found again.</summary>
public sealed class GeneratedCompany : IDisposable
{
    readonly TempFolder _folder = new();

    readonly Lazy<List<ExportRow>> _tickets;

    public GeneratedCompany()
    {
        new CompanyGenerator(new() { Scale = 4 }).WriteTo(_folder.Path);
        _tickets = new(() =>
            [.. Rows("zendesk", "ticket").GroupBy(t => t["id"]).Select(versions => versions.Last())]
        );
    }

    /// <summary>Each ticket as the last file has it.</summary>
    public IReadOnlyList<ExportRow> Tickets => _tickets.Value;

    public string Path => _folder.Path;

    public void Dispose() => _folder.Dispose();

    /// <summary>The rows of all months' files of one kind, in the order of the months.</summary>
    /// <param name="headerRows">With two or more, a column is named by the second row where the first row's name does not tell it from its neighbours.</param>
    public IEnumerable<ExportRow> Rows(string source, string kind, int headerRows = 1)
    {
        var files = Directory.GetFiles(_folder[source], $"{kind}_20*.csv");
        Assert.NotEmpty(files);
        Array.Sort(files, StringComparer.Ordinal);
        foreach (var file in files)
        {
            using var csv = CsvReader.FromFile(
                file,
                CsvReaderOptions.Default with
                {
                    HasHeader = false,
                }
            );
            var names = Names(csv, headerRows);
            while (csv.Read())
                yield return new(file[^14..^7], names, Cells(csv));
        }
    }

    static Dictionary<string, int> Names(CsvReader csv, int headerRows)
    {
        var headers = new List<string[]>();
        for (var i = 0; i < headerRows && csv.Read(); i++)
            headers.Add(Cells(csv));
        // SurveyMonkey names a matrix once and its rows below it.
        var isMatrix = headers[0].Contains("");
        return headers[0]
            .Select(
                (name, i) =>
                    isMatrix && headers[1][i] is not ("" or "Response" or "Open-Ended Response")
                        ? headers[1][i]
                        : name
            )
            .Index()
            .ToDictionary(n => n.Item, n => n.Index);
    }

    static string[] Cells(CsvReader csv)
    {
        var cells = new string[csv.FieldCount];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = csv.GetString(i);
        return cells;
    }
}
