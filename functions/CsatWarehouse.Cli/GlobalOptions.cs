using System.CommandLine;

namespace CsatWarehouse.Cli;

/// <summary>Options that more than one verb has; they are found by their names.</summary>
static class GlobalOptions
{
    public const string WorkspaceName = "--workspace";
    public const string VerboseName = "--verbose";
    public const string JsonName = "--json";

    public static Option<string> Workspace() =>
        new(WorkspaceName, "-w")
        {
            Description = "The folder that holds csat.json",
            HelpName = "DIR",
            Recursive = true,
            DefaultValueFactory = _ => ".",
        };

    public static Option<bool> Verbose() =>
        new(VerboseName)
        {
            Description = "Print where in the program a fault arose",
            Recursive = true,
        };

    public static Option<bool> Json() =>
        new(JsonName) { Description = "Print JSON, with figures unrounded" };

    public static Option<bool> DryRun() =>
        new("--dry-run") { Description = "Say what would be done, and write nothing" };
}
