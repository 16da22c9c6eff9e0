using System.CommandLine;
using CsatWarehouse.Cli.Output;
using CsatWarehouse.Exports.Checks;
using CsatWarehouse.Exports.Surveys;

namespace CsatWarehouse.Cli.Commands;

sealed class SourcesCheckCommand : Verb
{
    const int DefaultRows = 5;

    readonly Argument<string> _file = new("FILE")
    {
        Description = "An export file, here or below the exports folder",
    };
    readonly Option<int> _rows = WholeNumber.Option(
        "--rows",
        "How many rows to show as they would load",
        0,
        DefaultRows
    );

    public SourcesCheckCommand(Surroundings around)
        : base("check", "Read a file as loading would, and write nothing", around)
    {
        Arguments.Add(_file);
        Options.Add(_rows);
        Options.Add(GlobalOptions.Json());
        Examples =
        [
            (
                "csat sources check exports/nps/2026-03.csv",
                "columns, counts, rejects, the first rows"
            ),
            ("csat sources check nps/2026-03.csv --rows 0 --json", "for a program, without rows"),
        ];
        SetAction(RunAsync);
    }

    Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var workspace = ReadWorkspace(parse);
        var file = ExportPath.Find(parse.GetRequiredValue(_file), workspace);
        var check = new SourceCheck(new ReadingContext(workspace.TimeZone), parse.GetValue(_rows));
        var reports = check.RunAll(file.Open, file.Name, workspace.Sources);
        if (parse.GetValue<bool>(GlobalOptions.JsonName))
            JsonText.Print(Around.Terminal, reports);
        else
            foreach (var report in reports)
                SourceCheckText.Print(report, Around.Terminal);
        var faults = reports.Select(Fault).OfType<string>().ToList();
        foreach (var fault in faults)
            Faults.PrintLine(Around.Terminal, fault);
        return Task.FromResult((int)(faults.Count == 0 ? ExitCode.Ok : ExitCode.Data));
    }

    static string? Fault(SourceCheckReport report) =>
        report.Problem is { } problem ? problem.Message
        : report.Rows is { Typed: 0, Rejected: > 0 }
            ? $"no row of '{report.File}' would load; mend the profile by the reasons above"
        : null;
}
