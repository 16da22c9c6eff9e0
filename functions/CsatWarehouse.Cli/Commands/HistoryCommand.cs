using System.CommandLine;
using System.Globalization;
using CsatWarehouse.Cli.Output;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Jobs;
using CsatWarehouse.Jobs.Backfills;
using CsatWarehouse.Reading;
using CsatWarehouse.Scorecards.Jobs;

namespace CsatWarehouse.Cli.Commands;

sealed class HistoryCommand : Verb
{
    const int DefaultLimit = 20;

    static readonly string[] Formats = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm"];

    /// <summary>The jobs that write a run, by the verbs that run them.</summary>
    static readonly Dictionary<string, string> Jobs = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ingest"] = nameof(IngestExports),
        ["build"] = nameof(BuildKpis),
        ["render"] = nameof(RenderScorecards),
        ["backfill"] = nameof(RunBackfill),
    };

    readonly Option<string?> _job = new("--job")
    {
        Description = "Only runs of one job: ingest, build, render or backfill",
        HelpName = "JOB",
    };
    readonly Option<string?> _since = new("--since")
    {
        Description =
            "Only runs that started then or later, in UTC: 2026-03-01 or 2026-03-01T06:00",
        HelpName = "TIME",
    };
    readonly Option<int> _limit = WholeNumber.Option(
        "--limit",
        "At most so many runs",
        1,
        DefaultLimit
    );

    public HistoryCommand(Surroundings around)
        : base(
            "history",
            "List what ran, newest first: when, how long, how it ended, and what it wrote",
            around
        )
    {
        Subcommands.Add(new HistoryShowCommand(around));
        Options.Add(_job);
        Options.Add(_since);
        Options.Add(_limit);
        Options.Add(GlobalOptions.Json());
        Examples =
        [
            ("csat history", "the last 20 runs that wrote something, or did not end well"),
            ("csat history --job backfill --since 2026-03-01 --json", "for a program"),
            ("csat history show 12", "one run: its files, periods, scorecards and units"),
        ];
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var job = parse.GetValue(_job) is { } named ? JobNamed(named) : null;
        DateTime? since = parse.GetValue(_since) is { } text ? InstantOf(text) : null;
        var warehouse = await OpenExistingAsync(ReadWorkspace(parse), cancellation);
        await using var context = warehouse.CreateContext();
        var runs = await RunHistory.ReadAsync(
            context,
            job,
            since,
            parse.GetValue(_limit),
            Around.Clock.GetUtcNow().UtcDateTime,
            cancellation
        );
        if (parse.GetValue<bool>(GlobalOptions.JsonName))
            JsonText.Print(Around.Terminal, runs.ConvertAll(HistoryText.InUtc));
        else
            HistoryText.Print(runs, Around.Terminal);
        return (int)ExitCode.Ok;
    }

    static string JobNamed(string named) =>
        Jobs.TryGetValue(named, out var job) ? job
        : Jobs.Values.Contains(named, StringComparer.OrdinalIgnoreCase)
            ? Jobs.Values.Single(j => j.Equals(named, StringComparison.OrdinalIgnoreCase))
        : throw new CommandFailedException(
            ExitCode.Usage,
            $"'{named}' is no job that writes{NearestName.Hint(Jobs.Keys, named)}"
        );

    static DateTime InstantOf(string text) =>
        DateTime.TryParseExact(
            text,
            Formats,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var instant
        )
            ? instant
            : throw new CommandFailedException(
                ExitCode.Usage,
                $"'{text}' is no time; write 2026-03-01 or 2026-03-01T06:00, in UTC"
            );
}

sealed class HistoryShowCommand : Verb
{
    readonly Argument<long> _run = new("RUN") { Description = "The run's number in csat history" };

    public HistoryShowCommand(Surroundings around)
        : base("show", "Show one run: its files, periods, scorecards and units of work", around)
    {
        Arguments.Add(_run);
        Options.Add(GlobalOptions.Json());
        Examples = [("csat history show 12", "what it read, computed and wrote")];
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var run = parse.GetRequiredValue(_run);
        var warehouse = await OpenExistingAsync(ReadWorkspace(parse), cancellation);
        await using var context = warehouse.CreateContext();
        var details =
            await RunDetails.ReadAsync(
                context,
                run,
                Around.Clock.GetUtcNow().UtcDateTime,
                cancellation
            )
            ?? throw new CommandFailedException(
                ExitCode.Data,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"there is no run {run}; 'csat history' lists those that are"
                )
            );
        if (parse.GetValue<bool>(GlobalOptions.JsonName))
            JsonText.Print(Around.Terminal, HistoryText.InUtc(details));
        else
            HistoryText.Print(details, Around.Terminal);
        return (int)ExitCode.Ok;
    }
}
