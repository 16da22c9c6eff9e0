using Spectre.Console;
using Spectre.Console.Rendering;

namespace CsatWarehouse.Cli.Output;

/// <summary>
/// Where a command's words go: results to the output, progress and faults to the error stream. What is no terminal gets
/// plain text without control characters, and lines as long as they are.
/// </summary>
public sealed class Terminal
{
    const int Unlimited = 10_000;

    readonly IAnsiConsole? _console;
    readonly TextReader? _answers;

    public Terminal(
        TextWriter output,
        TextWriter error,
        bool outputIsTerminal = false,
        bool errorIsTerminal = false,
        bool hasColours = false,
        TextReader? answers = null
    )
    {
        _answers = answers;
        Out = output;
        Error = error;
        _console = outputIsTerminal ? Console(output, hasColours) : null;
        Bars = errorIsTerminal ? Console(error, hasColours) : null;
    }

    public TextWriter Out { get; }
    public TextWriter Error { get; }

    /// <summary>Where progress bars can be drawn; null where nobody watches.</summary>
    public IAnsiConsole? Bars { get; }

    /// <summary>Asks for a yes; null where nobody is there to be asked.</summary>
    public bool? Ask(string question)
    {
        if (_answers is null)
            return null;
        Error.Write($"{question} [y/N] ");
        return _answers.ReadLine()?.Trim().ToUpperInvariant() is "Y" or "YES";
    }

    public void WriteLine(string text = "") => Out.WriteLine(text);

    public void Write(IRenderable block)
    {
        if (_console is not null)
        {
            _console.Write(block);
            return;
        }
        using var text = new StringWriter();
        var plain = AnsiConsole.Create(
            new()
            {
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(text),
            }
        );
        plain.Profile.Width = Unlimited;
        plain.Write(block);
        foreach (var line in text.ToString().TrimEnd().Split('\n'))
            Out.WriteLine(line.TrimEnd());
    }

    static IAnsiConsole Console(TextWriter writer, bool hasColours) =>
        AnsiConsole.Create(
            new()
            {
                ColorSystem = hasColours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
                Out = new AnsiConsoleOutput(writer),
            }
        );
}
