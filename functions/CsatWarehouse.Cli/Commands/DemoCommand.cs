using System.CommandLine;
using CsatWarehouse.Cli.Samples;
using CsatWarehouse.Samples;

namespace CsatWarehouse.Cli.Commands;

sealed class DemoCommand : Verb
{
    static readonly CompanyOptions Usual = new();

    readonly Argument<string?> _folder = DemoRun.Folder("csat-demo");
    readonly Option<int> _seed = WholeNumber.Option(
        "--seed",
        "Another seed makes another company of the same kind",
        0,
        (int)Usual.Seed
    );
    readonly Option<int> _months = WholeNumber.Option(
        "--months",
        $"How many months, up to {CompanyOptions.GreatestMonths}",
        1,
        Usual.Months
    );
    readonly Option<double> _scale = DecimalNumber.Option(
        "--scale",
        "The company's size: 1 is 2,000 customers and some 15,000 tickets in 24 months",
        CompanyOptions.LeastScale,
        CompanyOptions.GreatestScale,
        Usual.Scale
    );

    public DemoCommand(Surroundings around)
        : base(
            "demo",
            "Try it: a telecom company that does not exist, from the exports of its systems to scorecards",
            around
        )
    {
        Arguments.Add(_folder);
        Options.Add(_seed);
        Options.Add(_months);
        Options.Add(_scale);
        Subcommands.Add(new DemoAirportCommand(around));
        Examples =
        [
            ("csat demo", "makes the folder csat-demo; a second run finds nothing new"),
            ("csat demo large --scale 4", "four times the customers, in the folder large"),
            ("csat demo airport", "a real survey of 5,918 passengers instead"),
        ];
        SetAction(RunAsync);
    }

    Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var options = new CompanyOptions
        {
            Seed = parse.GetValue(_seed),
            Months = parse.GetValue(_months),
            Scale = parse.GetValue(_scale),
        };
        if (options.Fault is { } fault)
            throw new CommandFailedException(ExitCode.Usage, fault);
        return new DemoRun(SampleWorkspace.Telecom, Around).RunAsync(
            FolderToMake(parse, _folder, "csat-demo"),
            folder => TelecomExports.WriteAsync(folder, options, Around.Terminal, cancellation),
            cancellation
        );
    }
}
