using System.ComponentModel;
using CsatWarehouse.Benchmarks;
using CsatWarehouse.Benchmarks.Cost;

try
{
    return await RunAsync(args);
}
catch (Exception fault)
    when (fault is InvalidDataException or InvalidOperationException or Win32Exception)
{
    await Console.Error.WriteLineAsync(fault.Message);
    return 1;
}

static async Task<int> RunAsync(string[] args) =>
    args switch
    {
        ["load", .. var options] => await LoadBenchmark.RunAsync(options),
        [LoadOnce.Verb, var workspace] => await LoadOnce.RunAsync(workspace),
        ["cost", .. var options] => await CostBenchmark.RunAsync(options),
        ["recompute", .. var options] => await CostBenchmark.RecomputeAsync(options),
        ["increment", .. var options] => await IncrementBenchmark.RunAsync(options),
        [CostOnce.Verb, var workspace, var figures] => await CostOnce.RunAsync(workspace, figures),
        ["pdf", .. var options] => await PdfBenchmark.RunAsync(options),
        [PdfOnce.Verb, var documents, .. var folder] => PdfOnce.Run(
            documents,
            folder.FirstOrDefault()
        ),
        ["scorecards", var folder, .. var options] => await ScorecardsBenchmark.RunAsync(
            folder,
            options
        ),
        [ScorecardsOnce.Verb, var folder, var scorecards, .. var file] =>
            await ScorecardsOnce.RunAsync(folder, scorecards, file.FirstOrDefault()),
        ["pages", var folder, .. var options] => await PagesBenchmark.RunAsync(folder, options),
        [PagesOnce.Verb, var file, var scorecards, var languages] => await PagesOnce.RunAsync(
            file,
            scorecards,
            languages
        ),
        _ => Usage(),
    };

static int Usage()
{
    Console.Error.WriteLine(
        """
        Measures speed; the tests measure what is right.

          dotnet run -c Release --project tests/CsatWarehouse.Benchmarks -- load [ROWS] [ROUNDS]
          dotnet run -c Release --project tests/CsatWarehouse.Benchmarks -- cost [TICKETS] [ROUNDS]
          dotnet run -c Release --project tests/CsatWarehouse.Benchmarks -- recompute [TICKETS] [ROUNDS]
          dotnet run -c Release --project tests/CsatWarehouse.Benchmarks -- increment [TICKETS] [ROUNDS]
          dotnet run -c Release --project tests/CsatWarehouse.Benchmarks -- pdf [DOCUMENTS] [ROUNDS]
          dotnet run -c Release --project tests/CsatWarehouse.Benchmarks -- pdf-once DOCUMENTS FOLDER
          dotnet run -c Release --project tests/CsatWarehouse.Benchmarks -- scorecards WORKSPACE [SCORECARDS] [ROUNDS]
          dotnet run -c Release --project tests/CsatWarehouse.Benchmarks -- pages WORKSPACE [SCORECARDS] [ROUNDS]

        load    ROWS tickets (1,000,000) from one CSV file into a new SQLite warehouse, ROUNDS times (3), each in a process of its own
        cost    the demo's company with TICKETS tickets (1,000,000) in 80 months: all files into an empty warehouse, and every figure, beside DuckDB, ROUNDS times (3)
        recompute  the same beside PostgreSQL, which makes the figures of facts that are there already: compare seconds to make figures
        increment  the same company's next day, added to its last 8 months and to all 80, beside DuckDB, ROUNDS times (3)
        pdf     DOCUMENTS reports of eight pages (200), one after the other, ROUNDS times (3), each in a process of its own
        scorecards  SCORECARDS (200) of a built WORKSPACE such as csat-demo, newest month first, ROUNDS times (3), each in a process of its own
        pages   the same from models that another process wrote down: layout and writing, without a database
        pdf-once  the reports of pdf once, put into FOLDER to be looked at
        """
    );
    return 2;
}
