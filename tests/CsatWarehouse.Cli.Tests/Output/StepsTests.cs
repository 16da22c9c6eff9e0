using CsatWarehouse.Cli.Output;

namespace CsatWarehouse.Cli.Tests.Output;

public sealed class StepsTests
{
    [Fact]
    public async Task Run_NobodyWatches_PrintsOneLineForEachThing()
    {
        using var output = new StringWriter();
        using var error = new StringWriter { NewLine = "\n" };
        var result = await Steps.RunAsync(
            new Terminal(output, error),
            "Loading",
            show =>
            {
                show(new("a.csv", 0));
                show(new("a.csv", 0.5));
                show(new("", 0.7));
                show(new("b\u001b.csv", 1));
                return Task.FromResult(7);
            }
        );
        Assert.Equal(7, result);
        Assert.Equal("Loading a.csv\nLoading b\\u001B.csv\n", error.ToString());
        Assert.Empty(output.ToString());
    }
}
