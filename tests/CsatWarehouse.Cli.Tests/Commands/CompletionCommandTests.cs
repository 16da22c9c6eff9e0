using System.Diagnostics;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Cli.Tests.Commands;

public sealed class CompletionCommandTests
{
    [Fact]
    public async Task Bash_RealShell_CompletesCommandsOptionsAndCodes()
    {
        Assert.SkipUnless(File.Exists("/bin/bash"), "there is no /bin/bash on this machine");
        var script = (await Csat.RunAsync("completion", "bash")).Out;
        Assert.Equal(
            ["reconcile", "rejects", "render", "reopen"],
            await CompleteAsync(script, "csat re")
        );
        Assert.Equal(["list", "replay", "show"], await CompleteAsync(script, "csat rejects "));
        Assert.Equal(["--dry-run"], await CompleteAsync(script, "csat rejects replay --d"));
        Assert.Equal(["nps", "nps-1-10"], (await CompleteAsync(script, "csat explain np")).Take(2));
        Assert.Equal(["bash", "pwsh", "zsh"], await CompleteAsync(script, "csat completion "));
        Assert.Empty(await CompleteAsync(script, "csat nonsense"));
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _csat csat")]
    [InlineData("zsh", "compdef _csat csat")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName csat")]
    public async Task Completion_EveryShell_AsksTheProgram(string shell, string registration)
    {
        var script = await Csat.RunAsync("completion", shell);
        Assert.Equal(ExitCode.Ok, script.Code);
        Assert.Contains(registration, script.Out, StringComparison.Ordinal);
        Assert.Contains("\"[suggest:", script.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', script.Out);
    }

    [Fact]
    public async Task Completion_OtherShell_IsAUsageErrorThatNamesTheKnown()
    {
        var wrong = await Csat.RunAsync("completion", "fish");
        Assert.Equal(ExitCode.Usage, wrong.Code);
        Assert.Contains("fish", wrong.Error, StringComparison.Ordinal);
        Assert.Contains("zsh", wrong.Error, StringComparison.Ordinal);
    }

    /// <summary>Does what bash does at a Tab after the line: sets its variables, calls the function that is registered for csat, and prints the replies.</summary>
    static async Task<string[]> CompleteAsync(string script, string line)
    {
        using var folder = new TempFolder();
        folder.Put(
            "csat",
            $"#!/bin/bash\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "csat.dll")}' \"$@\"\n"
        );
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(
                folder["csat"],
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            );
        folder.Put("completion", script);
        var start = new ProcessStartInfo("/bin/bash")
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        foreach (
            var argument in (string[])
                [
                    "--norc",
                    "-c",
                    """
                        source "$1/completion"
                        PATH="$1:$PATH"
                        COMP_LINE=$2 COMP_POINT=${#2}
                        read -ra COMP_WORDS <<< "$2"
                        [[ $2 == *' ' ]] && COMP_WORDS+=('')
                        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
                        [[ $(complete -p csat) == *'-F _csat csat' ]] || exit 9
                        _csat csat
                        printf '%s\n' "${COMPREPLY[@]}"
                        """,
                    "bash",
                    folder.Path,
                    line,
                ]
        )
            start.ArgumentList.Add(argument);
        using var bash = Process.Start(start)!;
        var output = await bash.StandardOutput.ReadToEndAsync(
            TestContext.Current.CancellationToken
        );
        await bash.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, bash.ExitCode);
        return
        [
            .. output
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Order(StringComparer.Ordinal),
        ];
    }
}
