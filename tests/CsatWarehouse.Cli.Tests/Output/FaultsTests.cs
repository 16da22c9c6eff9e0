using CsatWarehouse.Cli.Output;
using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Jobs;
using CsatWarehouse.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CsatWarehouse.Cli.Tests.Output;

public sealed class FaultsTests
{
    public static TheoryData<Exception, ExitCode> Kinds =>
        new()
        {
            { new OperationCanceledException(), ExitCode.Fault },
            { new InvalidOperationException("odd"), ExitCode.Fault },
            {
                new ConfigurationException(new ConfigurationError("csat.json", 1, 1, "$", "odd")),
                ExitCode.Data
            },
            { new ExportUnreadableException("empty-file", "odd"), ExitCode.Data },
            { new WarehouseUnavailableException("odd"), ExitCode.Data },
            { new WarehouseBusyException(new InvalidOperationException()), ExitCode.Busy },
            {
                new InvalidOperationException("odd", new SqliteException("locked", 5)),
                ExitCode.Busy
            },
            {
                new WarehouseUnavailableException("odd", new SqliteException("locked", 6)),
                ExitCode.Busy
            },
            {
                new InvalidOperationException("odd", SqlServerError.Of(1205, "deadlock")),
                ExitCode.Busy
            },
        };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Print_EachKind_HasItsExitCodeAndBeginsWithTheProgramsName(
        Exception fault,
        ExitCode expected
    )
    {
        using var error = new StringWriter();
        using var output = new StringWriter();
        Assert.Equal(expected, Faults.Print(fault, isVerbose: false, new Terminal(output, error)));
        Assert.StartsWith("csat: ", error.ToString(), StringComparison.Ordinal);
        Assert.Empty(output.ToString());
    }

    [Theory]
    [InlineData(8, "the warehouse may only be read (attempt to write)")]
    [InlineData(13, "is full, or refuses to be written to (attempt to write)")]
    [InlineData(19, "csat: attempt to write")]
    public void Print_DatabaseRefusedARow_SaysWhatTheDatabaseSaid(int code, string expected)
    {
        using var error = new StringWriter();
        var refused = new DbUpdateException(
            "See the inner exception.",
            new SqliteException("attempt to write", code)
        );
        Faults.Print(refused, isVerbose: false, new Terminal(error, error));
        Assert.Contains(expected, error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("inner exception", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1105, ExitCode.Fault, "or its log, is full (refused); give it more room")]
    [InlineData(9002, ExitCode.Fault, "or its log, is full (refused); give it more room")]
    [InlineData(3906, ExitCode.Data, "may only be read (refused); make the database READ_WRITE")]
    [InlineData(229, ExitCode.Data, "a member of its role csat_writer")]
    public void Print_ServerRefusedARow_SaysWhatToDo(int number, ExitCode expected, string remedy)
    {
        using var error = new StringWriter();
        var refused = new DbUpdateException(
            "See the inner exception.",
            SqlServerError.Of(number, "refused")
        );
        Assert.Equal(expected, Faults.Print(refused, isVerbose: false, new Terminal(error, error)));
        Assert.Contains(remedy, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Print_ServerHasNoSuchTable_SaysWhatItSaidAlone()
    {
        using var error = new StringWriter();
        Faults.Print(
            SqlServerError.Of(208, "Invalid object name"),
            isVerbose: true,
            new Terminal(error, TextWriter.Null)
        );
        Assert.DoesNotContain("the warehouse", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Print_ServerStaysAway_SaysWhatItSaidAndHowToGoOn()
    {
        using var error = new StringWriter();
        var lost = new RetryLimitExceededException(
            "See the inner exception for the most recent failure.",
            new InvalidOperationException("cannot open database")
        );
        Assert.Equal(
            ExitCode.Fault,
            Faults.Print(lost, isVerbose: false, new Terminal(error, error))
        );
        Assert.Contains(
            "was lost, and was not to be had again within a minute (cannot open database)",
            error.ToString(),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("inner exception", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Print_Stopped_SaysHowToGoOn()
    {
        using var error = new StringWriter { NewLine = "\n" };
        Faults.Print(
            new OperationCanceledException(),
            isVerbose: false,
            new Terminal(error, error)
        );
        Assert.Equal(
            "csat: stopped; what was finished is kept, run the command again to go on\n",
            error.ToString()
        );
    }

    [Fact]
    public void Print_SeveralFaultsOfAConfiguration_GivesEachItsLine()
    {
        using var error = new StringWriter { NewLine = "\n" };
        var faults = new ConfigurationException([
            new("csat.json", 2, 3, "$.a", "one"),
            new("sources/nps.json", 4, 5, "$.b", "two"),
        ]);
        Faults.Print(faults, isVerbose: false, new Terminal(error, error));
        Assert.Equal(
            "csat: csat.json:2:3: one\ncsat: sources/nps.json:4:5: two\n",
            error.ToString()
        );
    }
}
