using System.CommandLine;
using System.CommandLine.Help;
using CsatWarehouse.Cli.Commands;
using CsatWarehouse.Cli.Output;
using Microsoft.Data.Sqlite;

namespace CsatWarehouse.Cli;

/// <summary>The root of the command line: what verbs there are, and how every one of them ends.</summary>
public static class CsatCommand
{
    /// <summary>How long a stopped command may take to leave the warehouse in order.</summary>
    static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(10);

    /// <summary>Runs one command line to its end. Faults are printed, not thrown.</summary>
    public static async Task<ExitCode> RunAsync(
        IReadOnlyList<string> arguments,
        Surroundings around
    )
    {
        var parse = Root(around).Parse(arguments);
        if (parse.Errors.Count > 0 && parse.Action is not { ClearsParseErrors: true })
            return UsageErrors.Print(parse, around.Terminal);
        try
        {
            var configuration = new InvocationConfiguration
            {
                Output = around.Terminal.Out,
                Error = around.Terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = TimeToStop,
            };
            return (ExitCode)await parse.InvokeAsync(configuration);
        }
#pragma warning disable CA1031 // The last door: every fault becomes a message and an exit code here.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return Faults.Print(
                fault,
                parse.GetValue<bool>(GlobalOptions.VerboseName),
                around.Terminal
            );
        }
        finally
        {
            // Pooled connections would leave the write-ahead log behind.
            SqliteConnection.ClearAllPools();
        }
    }

    internal static RootCommand Root(Surroundings around)
    {
        var root = new RootCommand(
            "A reporting warehouse for customer satisfaction: export files in, figures and scorecards out."
        )
        {
            GlobalOptions.Workspace(),
            GlobalOptions.Verbose(),
            new DemoCommand(around),
            new InitCommand(around),
            new SourcesCommand(around),
            new RunCommand(around),
            new IngestCommand(around),
            new BuildCommand(around),
            new RenderCommand(around),
            new CommentCommand(around),
            new CheckFreshnessCommand(around),
            new BackfillCommand(around),
            new WorkCommand(around),
            new CloseCommand(around),
            new ReopenCommand(around),
            new StatusCommand(around),
            new IntervalsCommand(around),
            new HistoryCommand(around),
            new RejectsCommand(around),
            new ReconcileCommand(around),
            new DoctorCommand(around),
            new ExplainCommand(around),
            new DbCommand(around),
            new ExportCommand(around),
            new BackupCommand(around),
            new EraseCommand(around),
            new CompletionCommand(around),
        };
        foreach (var help in root.Options.OfType<HelpOption>())
            help.Action = new HelpWithExamples((HelpAction)help.Action!);
        // Whoever types the bare name asks what this is.
        root.SetAction(parse => root.Parse(["--help"]).Invoke(parse.InvocationConfiguration));
        return root;
    }
}
