using CsatWarehouse.Benchmarks;

return args switch
{
    ["load", .. var options] => await LoadBenchmark.RunAsync(options),
    [LoadOnce.Verb, var workspace] => await LoadOnce.RunAsync(workspace),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        """
        Measures speed; the tests measure what is right.

          dotnet run -c Release --project tests/CsatWarehouse.Benchmarks -- load [ROWS] [ROUNDS]

        load    ROWS tickets (1,000,000) from one CSV file into a new SQLite warehouse, ROUNDS times (3), each in a process of its own
        """
    );
    return 2;
}
