namespace CsatWarehouse.Cli;

/// <summary>What a script can tell from how a command ended.</summary>
public enum ExitCode
{
    Ok = 0,

    /// <summary>Something broke that no other code speaks of, or the command was stopped.</summary>
    Fault = 1,

    /// <summary>The command line cannot be understood.</summary>
    Usage = 2,

    /// <summary>A file or the configuration is faulty, or what was asked for is not in the warehouse.</summary>
    Data = 3,

    /// <summary>Some files failed; the others are loaded.</summary>
    Partial = 4,

    /// <summary>Another process is writing to the warehouse.</summary>
    Busy = 5,

    /// <summary><c>csat doctor</c> found something that is broken.</summary>
    Unsound = 6,
}

/// <summary>Ends a command with a message for people; the message says what, which limit, and what to do.</summary>
public sealed class CommandFailedException(ExitCode code, string message) : Exception(message)
{
    public ExitCode Code { get; } = code;
}
