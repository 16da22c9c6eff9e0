using System.Globalization;

namespace CsatWarehouse.Faults;

/// <summary>Promise 9: backfills, and a backfill and the jobs of a timer, come to the same at once as one after another; who finds the warehouse taken is told so soon.</summary>
[Collection(nameof(OneAfterAnother))]
public sealed class BackfillsAtOnceTests
{
    const int Months = 8;

    static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);

    /// <summary>Overlapping months, and what a scheduler runs beside them.</summary>
    static readonly string[][] Commands = [Backfill(0, 3), Backfill(2, 5), Backfill(4, 7), ["run"]];

    [Fact]
    public async Task Backfills_OfOverlappingMonthsAtOnce_ComeToWhatASerialRunComesTo()
    {
        var rounds = FaultRun.Count(1, 20);
        var busy = new List<(TimeSpan Took, string Told)>();
        var expected = await SerialAsync();
        for (var round = 0; round < rounds; round++)
        {
            using var workspace = await PreparedAsync();
            var ended = await Task.WhenAll(Commands.Select(c => Csat.UntilFreeAsync(workspace, c)));
            // 4 is partial: figures that wait for a backfill which is under way are made by that backfill.
            Assert.All(ended, e => Assert.True(e[^1].Code is 0 or 4, e[^1].Error));
            // 'csat run' may have done one of its three jobs before it is told.
            busy.AddRange(
                ended
                    .Where((_, i) => Commands[i] is ["backfill", ..])
                    .SelectMany(e => e)
                    .Where(e => e.Code == Csat.Busy)
                    .Select(e => (e.Took, e.Error))
            );
            await Csat.MustAsync(workspace, "run");
            Assert.Equal(expected, workspace.Database.Contents());
            Assert.Equal(0, workspace.Database.Number("SELECT COUNT(*) FROM \"KpiStaged\""));
            Assert.Equal(0, workspace.Database.Number("SELECT COUNT(*) FROM \"Dirty\""));
        }
        Assert.NotEmpty(busy);
        var startUp = await StartUpAsync();
        var (took, told) = busy.MaxBy(b => b.Took);
        // What a process of this machine needs to start at all is no fault of the lease.
        Assert.True(
            took < Soon + startUp,
            string.Create(
                CultureInfo.InvariantCulture,
                $"'busy' took {took.TotalSeconds:0.0} s, and start-up alone {startUp.TotalSeconds:0.0} s: {told}"
            )
        );
        FaultRun.Note(
            9,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{rounds} rounds of {Commands.Length} processes, {busy.Count} times 'busy', after {took.TotalSeconds:0.0} s at most (start-up of as many processes at once: {startUp.TotalSeconds:0.0} s); 0 rounds differ from a serial run"
            )
        );
    }

    static async Task<List<string>> SerialAsync()
    {
        using var workspace = await PreparedAsync();
        foreach (var command in Commands)
            await Csat.MustAsync(workspace, command);
        return workspace.Database.Contents();
    }

    /// <summary>Months that are loaded and built, of which every file has been corrected since.</summary>
    static async Task<FaultWorkspace> PreparedAsync()
    {
        var workspace = await FaultWorkspace.EmptyAsync();
        Deliver(1);
        await Csat.MustAsync(workspace, "run");
        Deliver(2);
        return workspace;

        void Deliver(int version)
        {
            for (var month = 0; month < Months; month++)
            {
                workspace.DeliverAnswers(month, version);
                workspace.DeliverContacts(month, version);
            }
        }
    }

    /// <summary>What as many processes at once need to start, when they have nothing to do.</summary>
    static async Task<TimeSpan> StartUpAsync()
    {
        using var workspace = await FaultWorkspace.EmptyAsync();
        var ended = await Task.WhenAll(Commands.Select(_ => Csat.RunAsync(workspace, "status")));
        return ended.Max(e => e.Took);
    }

    static string[] Backfill(int from, int to) =>
        [
            "backfill",
            "--from",
            FaultWorkspace.MonthText(from),
            "--to",
            FaultWorkspace.MonthText(to),
            "--reprocess",
            "completed",
            "--yes",
        ];
}
