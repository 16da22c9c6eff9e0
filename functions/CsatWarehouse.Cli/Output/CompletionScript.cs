using System.Collections.Immutable;

namespace CsatWarehouse.Cli.Output;

/// <summary>
/// What a shell has to run so that it asks <c>csat</c> itself for completions: the library answers <c>csat "[suggest:POSITION]" "LINE"</c> with one a line.
/// Where there are none the shell completes names of files.
/// </summary>
static class CompletionScript
{
    const string Bash = """
        # csat: completion in bash
        _csat() {
          local word typed=${COMP_WORDS[COMP_CWORD]}
          COMPREPLY=()
          while IFS= read -r word; do
            [[ $word == "$typed"* ]] || continue
            # Options are offered to those who began one.
            [[ $word == [-/]* && $typed != [-/]* ]] || COMPREPLY+=("$word")
          done < <("$1" "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null | tr -d '\r')
        }
        complete -o default -F _csat csat

        """;

    const string Zsh = """
        # csat: completion in zsh
        _csat() {
          local line="${(j: :)words[1,CURRENT]}"
          local -a found=("${(@f)$(csat "[suggest:${#line}]" "$line" 2>/dev/null)}")
          found=("${(@)found:#}")
          # Options are offered to those who began one.
          [[ $words[CURRENT] == [-/]* ]] || found=("${(@)found:#[-/]*}")
          (( ${#found} )) && compadd -a found || _files
        }
        compdef _csat csat

        """;

    const string PowerShell = """
        # csat: completion in PowerShell
        Register-ArgumentCompleter -Native -CommandName csat -ScriptBlock {
            param($word, $command, $position)
            $place = $position - $command.Extent.StartOffset
            $line = $command.ToString().PadRight($place)
            csat "[suggest:$place]" $line 2>$null |
                # Options are offered to those who began one.
                Where-Object { $_.StartsWith($word) -and ($word -match '^[-/]' -or $_ -notmatch '^[-/]') } |
                ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }

        """;

    public static readonly ImmutableSortedDictionary<string, string> OfShells =
        ImmutableSortedDictionary.CreateRange(
            StringComparer.Ordinal,
            [
                KeyValuePair.Create("bash", Bash),
                KeyValuePair.Create("pwsh", PowerShell),
                KeyValuePair.Create("zsh", Zsh),
            ]
        );
}
