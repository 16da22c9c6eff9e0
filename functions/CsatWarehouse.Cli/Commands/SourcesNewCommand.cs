using System.CommandLine;
using CsatWarehouse.Cli.Samples;
using CsatWarehouse.Exports.Checks;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;

namespace CsatWarehouse.Cli.Commands;

sealed class SourcesNewCommand : Verb
{
    readonly Argument<string> _file = new("FILE")
    {
        Description = "An export file, here or below the exports folder",
    };
    readonly Option<string?> _source = new("--source")
    {
        Description = "The source's code; otherwise made from the file's name",
        HelpName = "NAME",
    };
    readonly Option<bool> _write = new("--write")
    {
        Description =
            "Write it to sources/NAME.json instead of printing it; a file that is there is never overwritten",
    };

    public SourcesNewCommand(Surroundings around)
        : base("new", "Draft a profile from a file's columns and values", around)
    {
        Arguments.Add(_file);
        Options.Add(_source);
        Options.Add(_write);
        Examples =
        [
            ("csat sources new survey.csv", "print the draft"),
            ("csat sources new survey.csv --source nps --write", "write it to sources/nps.json"),
        ];
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var workspace = ReadWorkspace(parse);
        var file = ExportPath.Find(parse.GetRequiredValue(_file), workspace);
        var draft = DraftedProfile.Named(
            ProfileDraft.Of(file.Open, file.Name),
            parse.GetValue(_source)
        );
        if (!parse.GetValue(_write))
        {
            Around.Terminal.Out.Write(draft.Text);
            return (int)ExitCode.Ok;
        }
        await WorkspaceSchemas.WriteAsync(workspace.Folder, cancellation);
        var written = await draft.WriteAsync(workspace.Folder, cancellation);
        Around.Terminal.WriteLine(
            $"Wrote {written}. Mend its guesses, then: csat sources check \"{file.Name}\"{SameWorkspace(parse)}"
        );
        return (int)ExitCode.Ok;
    }
}
