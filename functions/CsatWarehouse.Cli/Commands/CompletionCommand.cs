using System.CommandLine;
using CsatWarehouse.Cli.Output;

namespace CsatWarehouse.Cli.Commands;

sealed class CompletionCommand : Verb
{
    readonly Argument<string> _shell = new("SHELL")
    {
        Description = "bash, zsh or pwsh (PowerShell)",
    };

    public CompletionCommand(Surroundings around)
        : base("completion", "Print what makes the Tab key complete csat in a shell", around)
    {
        _shell.AcceptOnlyFromAmong([.. CompletionScript.OfShells.Keys]);
        Arguments.Add(_shell);
        Examples =
        [
            ("csat completion bash >> ~/.bashrc", "for every shell that is started from now on"),
            ("csat completion zsh >> ~/.zshrc", "below the line with compinit"),
            ("csat completion pwsh >> $PROFILE", "in PowerShell"),
        ];
        SetAction(parse =>
        {
            Around.Terminal.Out.Write(
                CompletionScript.OfShells[parse.GetRequiredValue(_shell)].ReplaceLineEndings("\n")
            );
            return (int)ExitCode.Ok;
        });
    }
}
