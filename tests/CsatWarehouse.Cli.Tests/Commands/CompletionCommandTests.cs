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

    [Fact]
    public async Task Zsh_RealShell_CompletesCommandsOptionsAndCodes()
    {
        Assert.SkipUnless(File.Exists("/bin/zsh"), "there is no /bin/zsh on this machine");
        var script = (await Csat.RunAsync("completion", "zsh")).Out;
        Assert.Equal(
            ["reconcile", "rejects", "render", "reopen"],
            (await CompleteAsync(script, "csat re", Zsh)).Where(c =>
                c.StartsWith("re", StringComparison.Ordinal)
            )
        );
        Assert.Equal(["list", "replay", "show"], await CompleteAsync(script, "csat rejects ", Zsh));
        Assert.Contains("--dry-run", await CompleteAsync(script, "csat rejects replay --d", Zsh));
        Assert.Contains("nps-1-10", await CompleteAsync(script, "csat explain np", Zsh));
        Assert.Equal(["files"], await CompleteAsync(script, "csat nonsense", Zsh));
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
    const string Bash = """
        source "$1/completion"
        PATH="$1:$PATH"
        COMP_LINE=$2 COMP_POINT=${#2}
        read -ra COMP_WORDS <<< "$2"
        [[ $2 == *' ' ]] && COMP_WORDS+=('')
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        [[ $(complete -p csat) == *'-F _csat csat' ]] || exit 9
        _csat csat
        printf '%s\n' "${COMPREPLY[@]}"
        """;

    /// <summary>The same in zsh, whose own commands for what is found, and for files, say what they are told.</summary>
    const string Zsh = """
        compdef() { registered=$* }
        compadd() { print -l -- "${(@P)2}" }
        _files() { print files }
        source "$1/completion"
        PATH="$1:$PATH"
        words=("${(@s: :)2}") CURRENT=${#words}
        [[ $registered == '_csat csat' ]] || exit 9
        _csat
        """;

    static async Task<string[]> CompleteAsync(string script, string line, string tab = Bash)
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
        var start = new ProcessStartInfo(tab == Bash ? "/bin/bash" : "/bin/zsh")
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        foreach (
            var argument in (string[])
                [tab == Bash ? "--norc" : "-f", "-c", tab, "shell", folder.Path, line]
        )
            start.ArgumentList.Add(argument);
        using var shell = Process.Start(start)!;
        var output = await shell.StandardOutput.ReadToEndAsync(
            TestContext.Current.CancellationToken
        );
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, shell.ExitCode);
        return
        [
            .. output
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Order(StringComparer.Ordinal),
        ];
    }
}
