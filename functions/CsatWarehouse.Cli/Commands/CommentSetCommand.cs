using System.CommandLine;
using System.Text;
using CsatWarehouse.Jobs;
using CsatWarehouse.Operations;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Cli.Commands;

sealed class CommentSetCommand : Verb
{
    readonly CommentTarget _target = new();

    readonly Option<string?> _text = new("--text")
    {
        Description = FormattableString.Invariant(
            $"What is to be printed, up to {ScorecardComment.LongestText} characters"
        ),
        HelpName = "TEXT",
    };

    readonly Option<string?> _file = new("--file")
    {
        Description = "A text file (UTF-8) with what is to be printed",
        HelpName = "FILE",
    };

    public CommentSetCommand(Surroundings around)
        : base("set", "Write a comment; the one before is kept as a revision", around)
    {
        _target.AddTo(this);
        Options.Add(_text);
        Options.Add(_file);
        Examples =
        [
            (
                "csat comment set 2026-03 region=North --author \"O. Bondar\" --file north.txt",
                "on the North's scorecard"
            ),
        ];
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var workspace = ReadWorkspace(parse);
        var text = await TextAsync(parse, cancellation);
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
                text,
                cancellation
            )
        );
        Around.Terminal.WriteLine(
            isNew
                ? $"kept       the comment; it is printed by {_target.Next(parse)}{SameWorkspace(parse)}"
                : "unchanged  the comment says this already"
        );
        return (int)ExitCode.Ok;
    }

    async Task<string> TextAsync(ParseResult parse, CancellationToken cancellation) =>
        (parse.GetValue(_text), parse.GetValue(_file)) switch
        {
            ({ } text, null) => text,
            (null, { } file) => File.Exists(file)
                ? await File.ReadAllTextAsync(
                    file,
                    new UTF8Encoding(false, throwOnInvalidBytes: true),
                    cancellation
                )
                : throw new CommandFailedException(
                    ExitCode.Usage,
                    $"the file '{file}' is not there"
                ),
            _ => throw new CommandFailedException(
                ExitCode.Usage,
                "say what is to be printed: either --text or --file"
            ),
        };
}

/// <summary>What the verbs of comments have in common.</summary>
static class CommentCommands
{
    /// <exception cref="CommandFailedException">The job refuses what the command line says.</exception>
    public static async Task<bool> GuardAsync(Func<Task<bool>> write)
    {
        try
        {
            return await write();
        }
        catch (CommentRefusedException fault)
        {
            throw new CommandFailedException(ExitCode.Usage, fault.Message);
        }
    }
}
