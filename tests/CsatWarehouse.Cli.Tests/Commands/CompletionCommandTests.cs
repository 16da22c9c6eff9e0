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

    [Fact]
    public async Task PowerShell_RealShell_CompletesCommandsOptionsAndCodes()
    {
        var script = (await Csat.RunAsync("completion", "pwsh")).Out;
        string[] lines =
        [
            "csat re",
            "csat rejects ",
            "csat rejects replay --d",
            "ls; csat explain nps-",
            "csat nonsense",
        ];
        Assert.Equal(
            ["reconcile rejects render reopen", "list replay show", "--dry-run", "nps-1-10", ""],
            await PowerShellAsync(script, lines)
        );
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

    /// <summary>What PowerShell itself finds for each line at its end, a line for each.</summary>
    const string PowerShell = """
        $folder, $lines = $args
        . "$folder/completion.ps1"
        $env:PATH = "$folder" + [IO.Path]::PathSeparator + $env:PATH
        foreach ($line in $lines) {
            [Management.Automation.CommandCompletion]::CompleteInput($line, $line.Length, $null).CompletionMatches.CompletionText -join ' '
        }
        """;

    static async Task<string[]> CompleteAsync(string script, string line, string tab = Bash)
    {
        using var folder = Program();
        folder.Put("completion", script);
        var (code, output, _) = await RunAsync(
            tab == Bash ? "/bin/bash" : "/bin/zsh",
            [tab == Bash ? "--norc" : "-f", "-c", tab, "shell", folder.Path, line]
        );
        Assert.Equal(0, code);
        return
        [
            .. output
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Order(StringComparer.Ordinal),
        ];
    }

    static async Task<string[]> PowerShellAsync(string script, string[] lines)
    {
        using var folder = Program();
        folder.Put("completion.ps1", script);
        folder.Put("complete.ps1", PowerShell);
        var (code, output, error) = await RunAsync(
            "dotnet",
            [
                "tool",
                "run",
                "pwsh",
                "-NoProfile",
                "-File",
                folder["complete.ps1"],
                folder.Path,
                .. lines,
            ]
        );
        Assert.SkipWhen(
            error.Contains("dotnet tool restore", StringComparison.Ordinal),
            "PowerShell is not there: run 'dotnet tool restore'"
        );
        Assert.Equal((0, ""), (code, error));
        return output.Split('\n')[..^1];
    }

    /// <summary>A folder with csat in it.</summary>
    static TempFolder Program()
    {
        var folder = new TempFolder();
        folder.Put(
            "csat",
            $"#!/bin/bash\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "csat.dll")}' \"$@\"\n"
        );
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(
                folder["csat"],
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            );
        return folder;
    }

    static async Task<(int Code, string Out, string Error)> RunAsync(
        string program,
        string[] arguments
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            // Where tools are restored.
            WorkingDirectory = Repository.Root,
        };
        start.Environment["POWERSHELL_TELEMETRY_OPTOUT"] = "1";
        using var shell = Process.Start(start)!;
        var error = shell.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await shell.StandardOutput.ReadToEndAsync(
            TestContext.Current.CancellationToken
        );
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (shell.ExitCode, output, await error);
    }
}
