using System.CommandLine;
using CsatWarehouse.Cli.Samples;

namespace CsatWarehouse.Cli.Commands;

sealed class DemoAirportCommand : Verb
{
    const string DefaultFolder = "csat-demo-airport";

    readonly Argument<string?> _folder = DemoRun.Folder(DefaultFolder);

    public DemoAirportCommand(Surroundings around)
        : base("airport", "An airport's real passenger survey of two years", around)
    {
        Arguments.Add(_folder);
        Examples =
        [
            ("csat demo airport", $"makes the folder {DefaultFolder}"),
            ("csat demo airport somewhere", "files that you changed there are kept"),
        ];
        SetAction(
            (parse, cancellation) =>
                new DemoRun(SampleWorkspace.Airport, Around).RunAsync(
                    FolderToMake(parse, _folder, DefaultFolder),
                    _ => Task.FromResult(false),
                    cancellation
                )
        );
    }
}
