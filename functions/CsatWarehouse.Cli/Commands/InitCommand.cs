using System.CommandLine;
using CsatWarehouse.Cli.Output;
using CsatWarehouse.Cli.Samples;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Cli.Commands;

sealed class InitCommand : Verb
{
    readonly Argument<string?> _folder = new("FOLDER")
    {
        Description = "Where the workspace is made; by default the current folder",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public InitCommand(Surroundings around)
        : base("init", "Make an empty workspace for your own exports", around)
    {
        Arguments.Add(_folder);
        Examples =
        [
            ("csat init mycompany", "csat.json, sources/ and exports/ in a folder of that name"),
        ];
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var folder = FolderToMake(parse, _folder, ".");
        await EmptyWorkspace.WriteAsync(folder, cancellation);
        Around.Terminal.WriteLine(
            $"""
            Made a workspace in '{folder}'.

            Next:
              1. Put an export (CSV) into {Path.Combine(folder, "exports")}.
              2. Draft a profile for it:     csat sources new FILE --write -w "{folder}"
                 and mend its guesses in sources/, as its comments ask.
              3. See what would be loaded:   csat sources check FILE -w "{folder}"
              4. Load it, make the figures:  csat run -w "{folder}"

            {Workspace.FileName} says the company's name, time zone, languages, customer journey and slices.
            """
        );
        return (int)ExitCode.Ok;
    }
}
