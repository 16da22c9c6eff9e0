using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;

namespace CsatWarehouse.Testing;

/// <summary>
/// Azure's blob emulator, in memory, on a port of its own: one for all tests of a process, started by the first that asks.
/// It ends with the process, however that ends.
/// </summary>
public static partial class Azurite
{
    // The account and the key that every copy of the emulator is built with.
    const string Account = "devstoreaccount1";
    const string Key =
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    // The shell waits at its standard input, which closes when this process is gone, and takes the emulator with it.
    const string Script = """
        node "$1" --inMemoryPersistence --disableTelemetry --silent --skipApiVersionCheck --blobHost 127.0.0.1 --blobPort 0 </dev/null &
        read -r _
        kill $!
        """;

    static readonly Lazy<Task<string>> Started = new(StartAsync);
    static Process? _process;
    static int _containers;

    /// <summary>Skips the test where the emulator cannot be had.</summary>
    public static Task<string> ConnectionStringAsync() => Started.Value;

    /// <summary>The name of a container that no other test uses; it is not there yet.</summary>
    public static string NewContainer() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"test-{Interlocked.Increment(ref _containers)}"
        );

    static async Task<string> StartAsync()
    {
        var program = Path.Combine(NodeTool.Modules, "azurite", "dist", "src", "blob", "main.js");
        _process = NodeTool.Start("azurite", "bash", "-c", Script, "azurite", program);
        string? line;
        do
        {
            line = await _process.StandardOutput.ReadLineAsync();
        } while (line is not null && !Listening().IsMatch(line));
        if (line is null)
            throw new InvalidOperationException(
                $"Azurite did not start: {await _process.StandardError.ReadToEndAsync()}"
            );
        var endpoint = Listening().Match(line).Groups["endpoint"].Value;
        return $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};BlobEndpoint={endpoint}/{Account};";
    }

    [GeneratedRegex("listens on (?<endpoint>http://[0-9.:]+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Listening();
}
