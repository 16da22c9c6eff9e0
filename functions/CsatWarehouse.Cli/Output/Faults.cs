using CsatWarehouse.Erasures;
using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Jobs;
using CsatWarehouse.Jobs.Backfills;
using CsatWarehouse.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CsatWarehouse.Cli.Output;

/// <summary>Turns what went wrong into lines on the error stream and an exit code.</summary>
static class Faults
{
    public static ExitCode Print(Exception fault, bool isVerbose, Terminal terminal)
    {
        var (code, lines) = Describe(fault);
        foreach (var line in lines)
            PrintLine(terminal, line);
        if (isVerbose)
            terminal.Error.WriteLine(fault);
        else if (
            code == ExitCode.Fault
            && fault is not (OperationCanceledException or CommandFailedException)
        )
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
            SelectionException unknown => (ExitCode.Usage, [unknown.Message]),
            BackfillRefusedException refused => (ExitCode.Data, [refused.Message]),
            WarehouseBusyException busy => (ExitCode.Busy, [busy.Message]),
            _ when WarehouseBusyException.IsBusy(fault) => (
                ExitCode.Busy,
                [
                    "another process is writing to the warehouse; run the command again when it is done",
                ]
            ),
            WarehouseUnavailableException unavailable => (ExitCode.Data, [unavailable.Message]),
            PersonUnclearException unclear => (ExitCode.Data, [unclear.Message]),
            BackupFailedException failed => (ExitCode.Data, [failed.Message]),
            FileInTheWayException inTheWay => (ExitCode.Data, [inTheWay.Message]),
            _ when WriteRefusals.Of(fault) is not WriteRefusal.None and var refusal => Refused(
                refusal,
                fault.GetBaseException().Message
            ),
            RetryLimitExceededException => (
                ExitCode.Fault,
                [
                    $"the connection to the warehouse was lost, and was not to be had again within a minute ({fault.GetBaseException().Message}); run the command again when the server is back: what was finished is kept, what was in hand is undone",
                ]
            ),
            // What EF Core says of it is to look at the inner exception.
            DbUpdateException => (ExitCode.Fault, [fault.GetBaseException().Message]),
            _ => (ExitCode.Fault, [fault.Message]),
        };

    static (ExitCode Code, IEnumerable<string> Lines) Refused(WriteRefusal refusal, string said) =>
        refusal switch
        {
            WriteRefusal.DiskFull => (
                ExitCode.Fault,
                [
                    $"the disk that the warehouse lies on is full, or refuses to be written to ({said}); make room and run the command again: what was finished is kept, what was in hand is undone",
                ]
            ),
            WriteRefusal.ServerFull => (
                ExitCode.Fault,
                [
                    $"the warehouse's database, or its log, is full ({said}); give it more room on the server and run the command again: what was finished is kept, what was in hand is undone",
                ]
            ),
            WriteRefusal.FileReadOnly => (
                ExitCode.Data,
                [
                    $"the warehouse may only be read ({said}); allow this account to write to its file and to the folder of that, and take Mode=ReadOnly out of the connection string",
                ]
            ),
            WriteRefusal.ServerReadOnly => (
                ExitCode.Data,
                [
                    $"the warehouse may only be read ({said}); make the database READ_WRITE, or name another in the connection string",
                ]
            ),
            _ => (
                ExitCode.Data,
                [
                    $"the warehouse does not let this account do that ({said}); make it a member of its role csat_writer; 'csat db migrate' wants its owner",
                ]
            ),
        };
}
