using System.Globalization;
using CsatWarehouse.Storage;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Cli.Tests;

/// <summary>A workspace with a file of promoters for each month of the first quarter of 2026, loaded, built and rendered.</summary>
sealed class QuarterWorkspace : IDisposable
{
    static readonly string[] FirstQuarter = ["--from", "2026-01", "--to", "2026-03"];

    readonly TempFolder _folder = new();

    public string Path => _folder.Path;

    public string this[params string[] parts] => _folder[parts];

    public Task<Outcome> CsatAsync(params string[] arguments) =>
        Csat.RunAsync([.. arguments, "-w", _folder.Path]);

    public Task<Outcome> BackfillAsync(params string[] options) =>
        CsatAsync(["backfill", .. FirstQuarter, .. options]);

    /// <summary>With somebody at the terminal who types this where something is asked.</summary>
    public Task<Outcome> AnswerAsync(string typed, params string[] options) =>
        Csat.AnswerAsync(typed, ["backfill", .. FirstQuarter, .. options, "-w", _folder.Path]);

    public async Task LoadAsync(int count = 10)
    {
        Workspaces.Write(_folder);
        foreach (var month in new[] { 1, 2, 3 })
            Deliver(month, count, 9);
        Assert.Equal(ExitCode.Ok, (await CsatAsync("run")).Code);
    }

    /// <summary>What another job has that is writing.</summary>
    public async Task<WarehouseLease> LeaseAsync() =>
        await WarehouseLease.TakeAsync(
            await Csat.DatabaseOfAsync(Path),
            "BuildKpis",
            TimeProvider.System,
            TestContext.Current.CancellationToken
        );

    /// <summary>The file of a month: everybody gives the same score.</summary>
    public void Deliver(int month, int count, int score) =>
        _folder.Put(
            string.Create(CultureInfo.InvariantCulture, $"exports/nps/2026-{month:00}.csv"),
            Workspaces.Header
                + string.Concat(
                    Enumerable
                        .Range(0, count)
                        .Select(i =>
                            string.Create(
                                CultureInfo.InvariantCulture,
                                $"{month * 100_000 + i},2026-{month:00}-{1 + i % 28:00},{score}\n"
                            )
                        )
                )
        );

    public void Put(string name, string content) => _folder.Put(name, content);

    public void Dispose() => _folder.Dispose();
}
