using System.CommandLine;
using System.Globalization;
using CsatWarehouse.Cli.Output;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Jobs;

namespace CsatWarehouse.Cli.Commands;

sealed class ExportRptCommand : Verb
{
    readonly Option<string> _to = new("--to")
    {
        Description = "The folder to write to; files of an earlier export are replaced",
        HelpName = "FOLDER",
        Required = true,
    };
    readonly Option<string[]> _views = new("--views")
    {
        Description = "Only these views, such as Kpi,Period; otherwise all",
        HelpName = "NAMES",
        AllowMultipleArgumentsPerToken = true,
    };
    readonly Option<string> _format = new("--format")
    {
        Description = "The files' format",
        DefaultValueFactory = _ => "csv",
    };
    readonly Option<string?> _since = new("--since")
    {
        Description =
            "Only rows modified at or after this UTC day or instant, such as 2026-03-01; views that do not say when come whole",
        HelpName = "WHEN",
    };
    readonly Option<bool> _mark = new("--bom")
    {
        Description =
            "Begin files with a byte order mark, by which Excel knows that they are UTF-8",
    };

    public ExportRptCommand(Surroundings around)
        : base("rpt", "Write the reporting views to CSV files, all as of one moment", around)
    {
        _format.AcceptOnlyFromAmong("csv");
        foreach (var option in (Option[])[_to, _views, _format, _since, _mark])
            Options.Add(option);
        Options.Add(GlobalOptions.Json());
        Examples =
        [
            ("csat export rpt --to views", "every view, and manifest.json with rows and SHA-256"),
            (
                "csat export rpt --to views --views Kpi,Period,\"KpiFigure overall\" --bom",
                "three views, for Excel"
            ),
            ("csat export rpt --to changes --since 2026-03-01", "what changed since"),
        ];
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var workspace = ReadWorkspace(parse);
        var since = parse.GetValue(_since) is { } text ? Instant(text) : (DateTime?)null;
        var warehouse = await OpenExistingAsync(workspace, cancellation);
        var job = new ExportViews(workspace, warehouse, Around.Clock);
        var views = Chosen(parse.GetValue(_views), job.Names);
        var folder = Path.GetFullPath(parse.GetRequiredValue(_to));
        var manifest = await Steps.RunAsync(
            Around.Terminal,
            "Writing",
            show =>
            {
                var done = 0;
                return job.RunAsync(
                    folder,
                    views,
                    since,
                    parse.GetValue(_mark),
                    new Relay<string>(view => show(new(view, done++ / (double)views.Count))),
                    cancellation
                );
            }
        );
        if (parse.GetValue<bool>(GlobalOptions.JsonName))
            JsonText.Print(Around.Terminal, manifest);
        else
            Print(manifest, folder);
        return (int)ExitCode.Ok;
    }

    void Print(ViewManifest manifest, string folder)
    {
        var table = new PlainTable("View", "File", "#Rows", "#Bytes");
        foreach (var view in manifest.Views)
            table.Add(
                view.View,
                view.File,
                FigureText.Count(view.Rows),
                FigureText.Count(view.Bytes)
            );
        table.Print(Around.Terminal);
        Around.Terminal.WriteLine(
            $"Wrote {FigureText.Count(manifest.Views.Count)} views to '{folder}'; {ExportViews.ManifestName} has their rows and SHA-256."
        );
    }

    /// <exception cref="CommandFailedException">A name is no view's.</exception>
    static IReadOnlyList<string> Chosen(string[]? given, IReadOnlyList<string> known)
    {
        if (given is null or [])
            return known;
        return
        [
            .. given
                .SelectMany(g =>
                    known.Contains(g, StringComparer.OrdinalIgnoreCase)
                        ? [g]
                        : g.Split(
                            ',',
                            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
                        )
                )
                .Select(g =>
                    known.FirstOrDefault(k => k.Equals(g, StringComparison.OrdinalIgnoreCase))
                    ?? throw new CommandFailedException(
                        ExitCode.Usage,
                        $"'{g}' is no view{NearestName.Hint([.. known], g)}"
                    )
                )
                .Distinct(),
        ];
    }

    static DateTime Instant(string text) =>
        DateTime.TryParseExact(
            text,
            ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm:ssZ", "yyyy-MM-dd HH:mm:ss"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var instant
        )
            ? instant
            : throw new CommandFailedException(
                ExitCode.Usage,
                $"--since is '{text}'; give a day or an instant in UTC, such as 2026-03-01 or 2026-03-01T06:00:00Z"
            );
}
