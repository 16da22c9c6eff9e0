using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace CsatWarehouse.Functions.Telemetry;

/// <summary>Sends metrics and traces by OTLP where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> is set; else nothing is sent anywhere.</summary>
sealed class OtlpExport : IDisposable
{
    const string EndpointName = "OTEL_EXPORTER_OTLP_ENDPOINT";
    const int MillisecondsToFlush = 5_000;

    readonly MeterProvider? _metrics;
    readonly TracerProvider? _traces;

    OtlpExport(MeterProvider? metrics, TracerProvider? traces) =>
        (_metrics, _traces) = (metrics, traces);

    public static OtlpExport Start(IReadOnlyDictionary<string, string> environment)
    {
        if (environment.GetValueOrDefault(EndpointName, "").Length == 0)
            return new(null, null);
        var resource = ResourceBuilder.CreateDefault().AddService("csat-warehouse");
        return new(
            Sdk.CreateMeterProviderBuilder()
                .SetResourceBuilder(resource)
                .AddMeter(JobMetrics.SourceName)
                .AddOtlpExporter()
                .Build(),
            Sdk.CreateTracerProviderBuilder()
                .SetResourceBuilder(resource)
                .AddSource(JobMetrics.SourceName)
                // The web server's own activity is the parent, which nobody records, and the usual sampler follows the parent.
                .SetSampler(new AlwaysOnSampler())
                .AddOtlpExporter()
                .Build()
        );
    }

    /// <summary>Sends what has gathered: a handler that the host kills has no other time to.</summary>
    public void Flush()
    {
        _metrics?.ForceFlush(MillisecondsToFlush);
        _traces?.ForceFlush(MillisecondsToFlush);
    }

    public void Dispose()
    {
        _metrics?.Dispose();
        _traces?.Dispose();
    }
}
