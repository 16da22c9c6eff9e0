using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using CsatWarehouse.Functions.Tests.Fixtures;

namespace CsatWarehouse.Functions.Tests;

public sealed class OtlpExportTests
{
    [Fact]
    public async Task Tick_WhereACollectorIsConfigured_SendsRowsDurationsLagAndATrace()
    {
        using var workspace = new FunctionsWorkspace();
        workspace.Export("march.csv", 1, 40);
        using var collector = new Collector();
        await using var host = await FakeHost.StartAsync(
            workspace.Path,
            ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Endpoint),
            ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf")
        );

        await host.TickAsync("IngestExports");
        await host.TickAsync("CheckFreshness");

        var metrics = collector.TextOf("/v1/metrics");
        Assert.All(
            new[] { "csat.rows", "csat.job.duration", "csat.feed.lag", "loaded" },
            name => Assert.Contains(name, metrics, StringComparison.Ordinal)
        );
        var traces = collector.TextOf("/v1/traces");
        Assert.Contains("IngestExports", traces, StringComparison.Ordinal);
        Assert.Contains("invocation-1", traces, StringComparison.Ordinal);
    }

    /// <summary>Takes whatever is posted to it. Protobuf keeps names as they are, so that they can be looked for.</summary>
    sealed class Collector : IDisposable
    {
        readonly HttpListener _listener = new();
        readonly ConcurrentQueue<(string Path, string Body)> _posts = [];

        public Collector()
        {
            using (var probe = new TcpListener(IPAddress.Loopback, 0))
            {
                probe.Start();
                Endpoint = string.Create(
                    CultureInfo.InvariantCulture,
                    $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/"
                );
            }
            _listener.Prefixes.Add(Endpoint);
            _listener.Start();
            _ = TakeAsync();
        }

        public string Endpoint { get; }

        public string TextOf(string path) =>
            string.Concat(_posts.Where(p => p.Path == path).Select(p => p.Body));

        public void Dispose() => _listener.Close();

        async Task TakeAsync()
        {
            while (_listener.IsListening)
            {
                HttpListenerContext context;
                try
                {
                    context = await _listener.GetContextAsync();
                }
                catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
                {
                    return;
                }
                using var reader = new StreamReader(context.Request.InputStream, Encoding.Latin1);
                _posts.Enqueue((context.Request.Url!.AbsolutePath, await reader.ReadToEndAsync()));
                context.Response.Close();
            }
        }
    }
}
