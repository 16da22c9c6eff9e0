using System.CommandLine;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Jobs.Backfills;
using CsatWarehouse.Storage;
using static System.FormattableString;

namespace CsatWarehouse.Cli.Commands;

/// <summary>The options of <c>csat backfill</c>, and what they ask for together.</summary>
sealed class BackfillOptions
{
    readonly Option<string?> _from = MonthOption.Of("--from", "The first month, such as 2026-01");
    readonly Option<string?> _to = MonthOption.Of("--to", "The last month; included");
    readonly Option<string[]> _source = new("--source")
    {
        Description = "Only this source: short for --select source:CODE",
        HelpName = "CODE",
    };
    readonly Option<string[]> _select = new("--select")
    {
        Description =
            "Only what is named: a source's code or a kind of records, or source:CODE, kind:KIND, kpi:CODE (its whole group), slice:SLICE (of scorecards). Of one sort any, of several sorts all must hold",
        HelpName = "TERM",
    };
    readonly Option<string[]> _exclude = new("--exclude")
    {
        Description = "Not what is named, whatever is selected",
        HelpName = "TERM",
    };
    readonly Option<string> _reprocess = new("--reprocess")
    {
        Description =
            "Which files to read beside those that are new or changed: none; failed (also those that could not be read, or have rejected rows); completed (also those that are loaded)",
        HelpName = "none|failed|completed",
        DefaultValueFactory = _ => "none",
    };
    readonly Option<bool> _fullRefresh = new("--full-refresh")
    {
        Description =
            "Read every file of the selected sources again, whatever months it holds; refused where one is gone",
    };
    readonly Option<bool> _restate = new("--restate")
    {
        Description = "Publish new versions of published scorecards where the closing rule says so",
    };
    readonly Option<bool> _failFast = new("--fail-fast")
    {
        Description = "Stop at the first file or period that fails, and publish nothing",
    };
    readonly Option<bool> _continue = new("--continue-on-error")
    {
        Description =
            "Go on with the others where one fails, and end with exit code 4 (the default)",
    };

    public Option<bool> DryRun { get; } =
        new("--dry-run") { Description = "Show the plan, and do nothing" };
    public Option<bool> Yes { get; } = new("--yes", "-y") { Description = "Do not ask" };
    public Option<string?> Plan { get; } =
        new("--plan")
        {
            Description = "Refuse where the plan is not the one with this fingerprint any more",
            HelpName = "FINGERPRINT",
        };
    public Option<bool> Queue { get; } =
        new("--queue")
        {
            Description =
                "Only write the units down, for csat work or the timer WorkBackfills to do",
        };
    public Option<long?> Resume { get; } =
        new("--resume")
        {
            Description = "Go on with a backfill that was stopped or died; its run may be named",
            HelpName = "RUN",
            Arity = ArgumentArity.ZeroOrOne,
        };
    public Option<long?> Abandon { get; } =
        new("--abandon")
        {
            Description =
                "Give an unfinished backfill up: its files stay, its figures are never shown",
            HelpName = "RUN",
            Arity = ArgumentArity.ZeroOrOne,
        };
    public Option<int> Parallel { get; } =
        WholeNumber.Option(
            "--parallel",
            "Workers at once; more than 1 only where the database lets several write",
            1,
            1
        );

    public IEnumerable<Option> All =>
        [
            _from,
            _to,
            _source,
            _select,
            _exclude,
            _reprocess,
            _fullRefresh,
            _restate,
            _failFast,
            _continue,
            DryRun,
            Yes,
            Plan,
            Queue,
            Resume,
            Abandon,
            Parallel,
            GlobalOptions.Json(),
        ];

    /// <exception cref="CommandFailedException">The options contradict each other, or one is missing.</exception>
    public BackfillRequest Read(ParseResult parse)
    {
        if (parse.GetValue(_failFast) && parse.GetValue(_continue))
            throw Usage("--fail-fast and --continue-on-error contradict each other; keep one");
        if (
            MonthOption.Read(parse, _from) is not { } from
            || MonthOption.Read(parse, _to) is not { } to
        )
            throw Usage(
                "--from and --to say which months; both are included: --from 2026-01 --to 2026-06"
            );
        if (from > to)
            throw Usage(
                $"--from {Calendar.MonthText(from)} comes after --to {Calendar.MonthText(to)}; swap them"
            );
        var reprocess = parse.GetRequiredValue(_reprocess);
        return new(Calendar.MonthText(from), Calendar.MonthText(to))
        {
            Select =
            [
                .. (parse.GetValue(_source) ?? []).Select(s => "source:" + s),
                .. parse.GetValue(_select) ?? [],
            ],
            Exclude = parse.GetValue(_exclude) ?? [],
            Reprocess =
                Choice<Reprocess>.Find(reprocess)
                ?? throw Usage(
                    $"--reprocess is '{reprocess}'{NearestName.Hint(Choice<Reprocess>.Names, reprocess)}"
                ),
            FullRefresh = parse.GetValue(_fullRefresh),
            Restate = parse.GetValue(_restate),
            FailFast = parse.GetValue(_failFast),
        };
    }

    /// <exception cref="CommandFailedException">More workers are asked for than can write at once.</exception>
    public void EnsureWorkers(ParseResult parse)
    {
        var workers = parse.GetValue(Parallel);
        if (workers > Warehouse.WritersAtOnce)
            throw Usage(
                Invariant(
                    $"--parallel is {workers}, and this warehouse lets {Warehouse.WritersAtOnce} write at once: SQLite locks the whole file while a transaction writes, and on SQL Server the staging tables are one writer's, so that further workers would only wait; leave --parallel out"
                )
            );
    }

    static CommandFailedException Usage(string message) => new(ExitCode.Usage, message);
}
