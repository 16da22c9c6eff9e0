using System.Diagnostics;
using System.Globalization;
using CsatWarehouse.Faults;

/// <summary>
/// The runtime runs this in a started process before its own code, where <c>DOTNET_STARTUP_HOOKS</c> names this assembly: the
/// program under test knows nothing of it. The type's name, and that it is in no namespace, are the runtime's rule.
/// </summary>
#pragma warning disable CA1050, MA0047, RCS1110, CA1515 // See above.
internal static class StartupHook
#pragma warning restore CA1050, MA0047, RCS1110, CA1515
{
    const string Transaction = "Microsoft.EntityFrameworkCore.Database.Transaction.";

    static int _points;

    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(FaultPoint.Place) is not null)
            DiagnosticListener.AllListeners.Subscribe(new Listeners());
    }

    static void Reach(string what)
    {
        var point = Interlocked.Increment(ref _points);
        Console.Error.WriteLine(FaultPoint.At(point) + " " + what);
        if (
            point.ToString(CultureInfo.InvariantCulture)
            != Environment.GetEnvironmentVariable(FaultPoint.Place)
        )
            return;
        switch (Environment.GetEnvironmentVariable(FaultPoint.Deed))
        {
            case FaultPoint.Throw:
                throw new IOException(FaultPoint.At(point));
            case FaultPoint.Kill:
                using (var self = Process.GetCurrentProcess())
                    self.Kill();
                break;
            case FaultPoint.Wait:
                Console.In.ReadLine();
                break;
        }
    }

    sealed class Listeners : IObserver<DiagnosticListener>
    {
        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == "Microsoft.EntityFrameworkCore")
                value.Subscribe(
                    new Commits(),
                    name =>
                        name
                            is Transaction + "TransactionCommitting"
                                or Transaction + "TransactionCommitted"
                );
        }

        public void OnCompleted() { }

        public void OnError(Exception error) { }
    }

    sealed class Commits : IObserver<KeyValuePair<string, object?>>
    {
        public void OnNext(KeyValuePair<string, object?> value) =>
            Reach(value.Key[Transaction.Length..]);

        public void OnCompleted() { }

        public void OnError(Exception error) { }
    }
}
