using System.Collections;
using System.Globalization;
using CsatWarehouse.Functions.Telemetry;
using CsatWarehouse.Functions.Timers;

namespace CsatWarehouse.Functions;

/// <summary>The custom handler: the program that the Functions host starts, and sends each timer's tick to.</summary>
static class Handler
{
    const string PortName = "FUNCTIONS_CUSTOMHANDLER_PORT";

    /// <summary>The host never restarts a handler that ends with 0, so that none does: 2 where it was not started by a host,
    /// 143 where it was told to stop. A fault while it starts is not caught, and ends it with the runtime's own code.</summary>
    const int NotStartedByAHost = 2;
    const int Stopped = 143;

    /// <summary>The host waits about 12 seconds before it lets go of a handler that it has told to stop.</summary>
    static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(10);

    public static async Task<int> RunAsync(string[] arguments)
    {
        var environment = ReadEnvironment();
        if (
            !int.TryParse(
                environment.GetValueOrDefault(PortName),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var port
            )
        )
        {
            await Console.Error.WriteLineAsync(
                $"{PortName} is not set to a port: this program is started by the Azure Functions host (func start)."
            );
            return NotStartedByAHost;
        }
        using var export = OtlpExport.Start(environment);
        var builder = WebApplication.CreateSlimBuilder(arguments);
        // The host's own ASPNETCORE_URLS is inherited, and would be taken otherwise.
        builder.WebHost.UseUrls(
            string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}")
        );
        builder.Services.Configure<HostOptions>(o => o.ShutdownTimeout = TimeToStop);
        builder
            .Logging.ClearProviders()
            .AddFilter("Microsoft", LogLevel.Warning)
            .AddJsonConsole(o => o.IncludeScopes = true);
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(o =>
            o.LogToStandardErrorThreshold = LogLevel.Warning
        );
        await using var app = builder.Build();
        TimerEndpoints.Map(
            app,
            new TimerRun(environment, TimeProvider.System, export, app.Lifetime.ApplicationStopping)
        );
        await app.RunAsync();
        return Stopped;
    }

    static Dictionary<string, string> ReadEnvironment() =>
        Environment
            .GetEnvironmentVariables()
            .Cast<DictionaryEntry>()
            .ToDictionary(
                v => (string)v.Key,
                v => (string?)v.Value ?? "",
                StringComparer.OrdinalIgnoreCase
            );
}
