using System.CommandLine;
using CsatWarehouse.Jobs;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Cli.Commands;

sealed class CommentClearCommand : Verb
{
    readonly CommentTarget _target = new();

    public CommentClearCommand(Surroundings around)
        : base("clear", "Take a comment back; what was published with it stays as it is", around)
    {
        _target.AddTo(this);
        Examples =
        [
            ("csat comment clear 2026-03 --author \"O. Bondar\"", "from the next version on"),
        ];
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var workspace = ReadWorkspace(parse);
        var warehouse = await OpenExistingToWriteAsync(workspace, cancellation);
        await using var lease = await WarehouseLease.TakeAsync(
            warehouse,
            nameof(CommentOnScorecard),
            Around.Clock,
            cancellation: cancellation
        );
        var isNew = await CommentCommands.GuardAsync(() =>
            new CommentOnScorecard(lease.Warehouse, Around.Clock).SetAsync(
                _target.Month(parse),
                _target.Slice(parse),
                _target.Language(parse, workspace),
                _target.Author(parse),
                null,
                cancellation
            )
        );
        Around.Terminal.WriteLine(
            isNew
                ? $"cleared    the comment; it is gone with {_target.Next(parse)}{SameWorkspace(parse)}"
                : "unchanged  there is no comment to clear"
        );
        return (int)ExitCode.Ok;
    }
}
