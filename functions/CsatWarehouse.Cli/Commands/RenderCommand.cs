using System.CommandLine;
using CsatWarehouse.Cli.Output;
using CsatWarehouse.Scorecards.Jobs;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Cli.Commands;

sealed class RenderCommand : Verb
{
    readonly Option<string?> _month = new("--month")
    {
        Description =
            "Only the scorecards of this month, such as 2026-03; otherwise of every month with figures",
        HelpName = "MONTH",
    };

    readonly Option<string?> _slice = new("--slice")
    {
        Description =
            "Only the scorecard of this slice, such as region=North, whether csat.json lists it as an audience or not",
        HelpName = "SLICE",
    };

    readonly Option<string?> _language = new("--language")
    {
        Description = "Only in this language of the workspace: en, ru or uk",
        HelpName = "LANGUAGE",
    };

    readonly Option<string?> _preview = new("--preview")
    {
        Description =
            "Write the PDFs into this folder to look at them, and publish and record nothing",
        HelpName = "FOLDER",
    };

    public RenderCommand(Surroundings around)
        : base("render", "Write the scorecards (PDF) that would say something new", around)
    {
        Options.Add(_month);
        Options.Add(_slice);
        Options.Add(_language);
        Options.Add(_preview);
        Options.Add(GlobalOptions.Json());
        Examples =
        [
            ("csat render", "every month; what was published is never overwritten"),
            ("csat render --month 2026-03", "one month"),
            (
                "csat render --month 2026-03 --preview look",
                "see what it would be, and publish nothing"
            ),
        ];
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var workspace = ReadWorkspace(parse);
        long? month = parse.GetValue(_month) is { } text ? FigureSearch.ParseMonth(text) : null;
        var selection = new RenderSelection
        {
            Months = month is { } one ? [one] : null,
            Slice = parse.GetValue(_slice) is { } slice ? FigureSearch.ParseSlice(slice) : null,
            Language = LanguageOf(parse, workspace),
        };
        var warehouse = await OpenExistingToWriteAsync(workspace, cancellation);
        if (month is { } asked)
        {
            await using var context = warehouse.CreateContext();
            await FigureSearch.EnsureMonthAsync(context, asked, cancellation);
        }
        var isJson = parse.GetValue<bool>(GlobalOptions.JsonName);
        if (parse.GetValue(_preview) is { } folder)
            return await PreviewAsync(
                new(workspace, warehouse, Around.Clock),
                Path.GetFullPath(folder),
                selection,
                isJson,
                cancellation
            );
        var report = await new WorkspaceJobs(workspace, warehouse, Around, isJson).RenderAsync(
            selection,
            cancellation
        );
        if (isJson)
            JsonText.Print(Around.Terminal, report);
        return (int)RenderText.Conclude(report, Around.Terminal);
    }

    async Task<int> PreviewAsync(
        PreviewScorecards job,
        string folder,
        RenderSelection selection,
        bool isJson,
        CancellationToken cancellation
    )
    {
        var files = await job.RunAsync(folder, selection, cancellation);
        if (isJson)
            JsonText.Print(Around.Terminal, new { Previews = files });
        else
            foreach (var file in files)
                Around.Terminal.WriteLine($"preview    {file}");
        return (int)ExitCode.Ok;
    }

    string? LanguageOf(ParseResult parse, Workspace workspace) =>
        parse.GetValue(_language) is not { } language || workspace.Languages.Contains(language)
            ? parse.GetValue(_language)
            : throw new CommandFailedException(
                ExitCode.Usage,
                $"'{language}' is no language of the workspace; csat.json has {string.Join(", ", workspace.Languages)}"
            );
}
