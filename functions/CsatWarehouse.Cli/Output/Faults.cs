using CsatWarehouse.Erasures;
using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Jobs;
using CsatWarehouse.Storage;
using Microsoft.Data.Sqlite;

namespace CsatWarehouse.Cli.Output;

/// <summary>Turns what went wrong into lines on the error stream and an exit code.</summary>
static class Faults
{
    const int SqliteBusy = 5;
    const int SqliteLocked = 6;

    public static ExitCode Print(Exception fault, bool isVerbose, Terminal terminal)
    {
        var (code, lines) = Describe(fault);
        foreach (var line in lines)
            PrintLine(terminal, line);
        if (isVerbose)
            terminal.Error.WriteLine(fault);
        else if (code == ExitCode.Fault && fault is not OperationCanceledException)
            PrintLine(
                terminal,
                $"run it again with {GlobalOptions.VerboseName} to see where this arose"
            );
        return code;
    }

    public static void PrintLine(Terminal terminal, string message) =>
        terminal.Error.WriteLine($"csat: {Printable.Line(message)}");

    static (ExitCode Code, IEnumerable<string> Lines) Describe(Exception fault) =>
        fault switch
        {
            CommandFailedException failed => (failed.Code, [failed.Message]),
            ConfigurationException faulty => (
                ExitCode.Data,
                faulty.Errors.Select(e => e.ToString())
            ),
            ExportUnreadableException unreadable => (ExitCode.Data, [unreadable.Message]),
            OperationCanceledException => (
                ExitCode.Fault,
                ["stopped; what was finished is kept, run the command again to go on"]
            ),
            WarehouseBusyException busy => (ExitCode.Busy, [busy.Message]),
            _ when IsBusy(fault) => (
                ExitCode.Busy,
                [
                    "another process is writing to the warehouse; run the command again when it is done",
                ]
            ),
            WarehouseUnavailableException unavailable => (ExitCode.Data, [unavailable.Message]),
            PersonUnclearException unclear => (ExitCode.Data, [unclear.Message]),
            BackupFailedException failed => (ExitCode.Data, [failed.Message]),
            FileInTheWayException inTheWay => (ExitCode.Data, [inTheWay.Message]),
            _ => (ExitCode.Fault, [fault.Message]),
        };

    static bool IsBusy(Exception? fault) =>
        fault is not null
        && (
            fault is SqliteException { SqliteErrorCode: SqliteBusy or SqliteLocked }
            || IsBusy(fault.InnerException)
        );
}
