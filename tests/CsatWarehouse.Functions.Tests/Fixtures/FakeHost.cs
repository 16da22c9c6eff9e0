using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Functions.Tests.Fixtures;

/// <summary>What a tick was answered with.</summary>
sealed record Answer(HttpStatusCode Status, string? ContentType, string Body)
{
    /// <summary>The line that the host logs; the test fails where the body is not of the host's form.</summary>
    public string Line
    {
        get
        {
            using var body = JsonDocument.Parse(Body);
            Assert.Equal(
                ["Outputs", "Logs", "ReturnValue"],
                body.RootElement.EnumerateObject().Select(p => p.Name)
            );
            return Assert
                .Single(body.RootElement.GetProperty("Logs").EnumerateArray().ToList())
                .GetString()!;
        }
    }
}

/// <summary>The real handler process, started and spoken to as the Functions host does.</summary>
sealed class FakeHost : IAsyncDisposable
{
    readonly Process _handler;
    readonly HttpClient _client;

    FakeHost(Process handler, int port)
    {
        _handler = handler;
        _client = new()
        {
            BaseAddress = new(
                string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}")
            ),
        };
        handler.OutputDataReceived += (_, line) => Keep(Out, line.Data);
        handler.ErrorDataReceived += (_, line) => Keep(Error, line.Data);
        handler.BeginOutputReadLine();
        handler.BeginErrorReadLine();
    }

    public ConcurrentQueue<string> Out { get; } = [];
    public ConcurrentQueue<string> Error { get; } = [];

    public int ProcessId => _handler.Id;

    public async Task<int> ExitCodeAsync()
    {
        await _handler.WaitForExitAsync(TestContext.Current.CancellationToken);
        return _handler.ExitCode;
    }

    /// <summary>Starts the handler, and probes it until it answers.</summary>
    public static Task<FakeHost> StartAsync(
        string workspace,
        params (string Name, string Value)[] settings
    ) => StartAsync(new ProcessStartInfo("dotnet", [Built]), workspace, settings);

    /// <summary>Starts the handler of a published folder, as its host does.</summary>
    public static Task<FakeHost> StartPublishedAsync(string handler, string workspace) =>
        StartAsync(
            new ProcessStartInfo(handler) { WorkingDirectory = Path.GetDirectoryName(handler)! },
            workspace,
            []
        );

    static async Task<FakeHost> StartAsync(
        ProcessStartInfo start,
        string workspace,
        (string Name, string Value)[] settings
    )
    {
        var database = await DatabaseUnderTest.VariablesAsync(workspace);
        var port = FreePort();
        var host = new FakeHost(
            Launch(
                start,
                [
                    ("FUNCTIONS_CUSTOMHANDLER_PORT", port.ToString(CultureInfo.InvariantCulture)),
                    // A host's own, which the handler must not take for its address.
                    ("ASPNETCORE_URLS", "http://127.0.0.1:1"),
                    ("CSAT_WORKSPACE", workspace),
                    .. database.Select(v => (v.Key, v.Value)),
                    .. settings,
                ]
            ),
            port
        );
        while (!host._handler.HasExited)
            try
            {
                await host._client.GetAsync("/", TestContext.Current.CancellationToken);
                return host;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(25, TestContext.Current.CancellationToken);
            }
        throw new InvalidOperationException(string.Join('\n', host.Error));
    }

    public static Process Launch(params (string Name, string Value)[] settings) =>
        Launch(new ProcessStartInfo("dotnet", [Built]), settings);

    static string Built => Path.Combine(AppContext.BaseDirectory, "handler.dll");

    static Process Launch(ProcessStartInfo start, (string Name, string Value)[] settings)
    {
        start.UseShellExecute = false;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>Replays a recorded tick, in chunks and without a length, as the host sends it.</summary>
    /// <param name="request">A file of Data, without its extension.</param>
    public async Task<Answer> TickAsync(string function, string request = "first-run")
    {
        var body = await File.ReadAllTextAsync(
            Repository.PathOf("tests", "CsatWarehouse.Functions.Tests", "Data", request + ".json"),
            TestContext.Current.CancellationToken
        );
        return await PostAsync("/" + function, body);
    }

    public async Task<Answer> PostAsync(string path, string body)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        message.Headers.TransferEncodingChunked = true;
        message.Headers.Add("X-Azure-Functions-InvocationId", "invocation-1");
        message.Headers.Add("X-Azure-Functions-HostVersion", "4.1037.0.0");
        return await AnswerAsync(message);
    }

    public async Task<Answer> GetAsync(string path)
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, path);
        return await AnswerAsync(message);
    }

    /// <summary>Waits until the handler has logged a line with this text; the test fails where it does not within half a minute.</summary>
    public async Task LoggedAsync(string text)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!Out.Concat(Error).Any(l => l.Contains(text, StringComparison.Ordinal)))
            await Task.Delay(10, patience.Token);
    }

    /// <summary>Ends the handler as the host does at its time-out.</summary>
    public async Task KillAsync()
    {
        _handler.Kill(entireProcessTree: true);
        await _handler.WaitForExitAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_handler.HasExited)
            await KillAsync();
        _handler.Dispose();
        _client.Dispose();
    }

    async Task<Answer> AnswerAsync(HttpRequestMessage message)
    {
        using var answer = await _client.SendAsync(message, TestContext.Current.CancellationToken);
        return new(
            answer.StatusCode,
            answer.Content.Headers.ContentType?.MediaType,
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
        );
    }

    static void Keep(ConcurrentQueue<string> lines, string? line)
    {
        if (line is not null)
            lines.Enqueue(line);
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
