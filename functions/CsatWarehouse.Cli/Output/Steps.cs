using Spectre.Console;

namespace CsatWarehouse.Cli.Output;

/// <summary>How far a step is.</summary>
/// <param name="What">What is in hand: a file's name, a month. Empty where nothing is.</param>
/// <param name="Share">0..1.</param>
/// <param name="Pace">How fast it goes and how long it takes yet; empty where nobody can tell.</param>
readonly record struct StepProgress(string What, double Share, string Pace = "");

/// <summary>Shows how far a job is: a bar where somebody watches, else one line for each thing that it takes in hand.</summary>
static class Steps
{
    /// <param name="title">What is done, in one word: Loading.</param>
    public static async Task<T> RunAsync<T>(
        Terminal terminal,
        string title,
        Func<Action<StepProgress>, Task<T>> job
    )
    {
        if (terminal.Bars is null)
            return await job(Lines(terminal, title));
        return await terminal
            .Bars.Progress()
            .AutoClear(true)
            .HideCompleted(false)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .StartAsync(async bars =>
            {
                var bar = bars.AddTask(Markup.Escape(title), maxValue: 1);
                return await job(progress =>
                {
                    bar.Description = Markup.Escape(
                        $"{title} {Printable.Line(progress.What, 48)} {progress.Pace}".TrimEnd()
                    );
                    bar.Value = progress.Share;
                });
            });
    }

    static Action<StepProgress> Lines(Terminal terminal, string title)
    {
        string? last = null;
        return progress =>
        {
            if (progress.What.Length == 0 || progress.What == last)
                return;
            last = progress.What;
            var pace = progress.Pace.Length > 0 ? $" ({progress.Pace})" : "";
            terminal.Error.WriteLine($"{title} {Printable.Line(progress.What)}{pace}");
        };
    }
}

/// <summary>Passes reports on at once, in order and on the job's own thread; <see cref="Progress{T}"/> promises neither.</summary>
sealed class Relay<T>(Action<T> show) : IProgress<T>
{
    public void Report(T value) => show(value);
}
