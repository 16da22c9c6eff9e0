using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using CsatWarehouse.Cli.Commands;

namespace CsatWarehouse.Cli.Output;

/// <summary>The library's help, followed by examples: those of the verb, or where to begin.</summary>
sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    static readonly (string Line, string Meaning)[] Beginnings =
    [
        ("csat demo", "two years of a made-up telecom company, from files to scorecards"),
        ("csat init mycompany", "an empty workspace for your own exports"),
        ("csat run -w mycompany", "load what is new, make the figures, write the scorecards"),
    ];

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var command = parseResult.CommandResult.Command;
        var examples = command is Verb verb ? verb.Examples : Beginnings;
        if (examples.Count > 0)
        {
            output.WriteLine("Examples:");
            var width = examples.Max(e => e.Line.Length);
            foreach (var (line, meaning) in examples)
                output.WriteLine($"  {line.PadRight(width)}  {meaning}");
        }
        if (command is RootCommand)
            output.WriteLine(
                $"{Environment.NewLine}Exit codes: 0 ok, 1 fault, 2 usage, 3 data, 4 partial (some files failed), 5 busy, 6 csat doctor found a problem."
            );
        return code;
    }
}
