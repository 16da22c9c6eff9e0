using System.CommandLine;
using CsatWarehouse.Cli.Output;
using CsatWarehouse.Reading;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Cli.Commands;

/// <summary>What <c>csat rejects list</c> does, and <c>csat rejects</c> by itself.</summary>
sealed class RejectListing
{
    const int DefaultLimit = 50;

    readonly RejectOptions _which;
    readonly Option<int> _limit = WholeNumber.Option(
        "--limit",
        "At most so many rows",
        1,
        DefaultLimit
    );
    readonly Surroundings _around;

    /// <param name="command">Gets the options.</param>
    public RejectListing(Command command, Surroundings around)
    {
        _around = around;
        _which = new(command);
        command.Options.Add(_limit);
        command.Options.Add(GlobalOptions.Json());
    }

    public async Task<int> RunAsync(
        Workspace workspace,
        ParseResult parse,
        CancellationToken cancellation
    )
    {
        var warehouse = await Verb.OpenExistingAsync(workspace, cancellation);
        await using var context = warehouse.CreateContext();
        var rejects = await RejectedRows.ReadAsync(
            context,
            _which.Of(parse),
            parse.GetValue(_limit),
            cancellation
        );
        if (parse.GetValue<bool>(GlobalOptions.JsonName))
            JsonText.Print(_around.Terminal, rejects);
        else
            RejectsText.Print(rejects, _around.Terminal);
        return (int)ExitCode.Ok;
    }
}
