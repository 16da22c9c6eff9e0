using System.Text.Json;
using CsatWarehouse.Cli.Output;
using CsatWarehouse.Samples;

namespace CsatWarehouse.Cli.Samples;

/// <summary>The exports of the telecom sample, which are generated; what they were made with stands beside them.</summary>
static class TelecomExports
{
    const string RecordFile = "demo.json";

    /// <returns>False where the folder has them already.</returns>
    /// <exception cref="CommandFailedException">The folder has the exports of other options.</exception>
    public static async Task<bool> WriteAsync(
        string folder,
        CompanyOptions options,
        Terminal terminal,
        CancellationToken cancellation
    )
    {
        var record = Path.Combine(folder, RecordFile);
        var wanted = TextOf(options);
        if (File.Exists(record))
        {
            var there = (await File.ReadAllTextAsync(record, cancellation)).Trim();
            return there == wanted
                ? false
                : throw new CommandFailedException(
                    ExitCode.Data,
                    $"'{folder}' was made with {there}, and not with {wanted}; name another folder, or delete this one"
                );
        }
        var generator = new CompanyGenerator(options);
        await Steps.RunAsync(
            terminal,
            "Generating",
            show =>
                Task.Run(
                    () =>
                    {
                        generator.WriteTo(
                            Path.Combine(folder, "exports"),
                            new Relay<DateOnly>(month =>
                                show(new(MonthText(month), ShareOf(month, options)))
                            ),
                            cancellation
                        );
                        return true;
                    },
                    cancellation
                )
        );
        await File.WriteAllTextAsync(record, wanted + "\n", cancellation);
        return true;
    }

    static string TextOf(CompanyOptions options) =>
        JsonSerializer.Serialize(
            new
            {
                seed = options.Seed,
                months = options.Months,
                scale = options.Scale,
            }
        );

    static string MonthText(DateOnly month) =>
        month.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture);

    static double ShareOf(DateOnly month, CompanyOptions options)
    {
        var left =
            (options.LastMonth.Year - month.Year) * 12 + options.LastMonth.Month - month.Month;
        return 1 - (double)left / options.Months;
    }
}
