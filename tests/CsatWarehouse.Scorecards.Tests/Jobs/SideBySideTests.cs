using CsatWarehouse.Scorecards.Jobs;

namespace CsatWarehouse.Scorecards.Tests.Jobs;

public sealed class SideBySideTests
{
    static readonly int[] Sources = [.. Enumerable.Range(0, 40)];

    [Fact]
    public async Task Render_FirstWaitsForSecond_HandsThemOnInTheirOrder()
    {
        using var second = new ManualResetEventSlim();
        var rendered = new List<string>();
        await foreach (var document in SideBySide.RenderAsync(Sources, Render, Stop))
            rendered.Add(document);
        Assert.Equal(Sources.Select(Name), rendered);

        string Render(int source)
        {
            if (source == 0)
                second.Wait(Stop);
            if (source == 1)
                second.Set();
            return Name(source);
        }
    }

    [Fact]
    public async Task Render_SlowReader_KeepsNoMoreThanOneBesideThoseThatAreRendered()
    {
        var (started, read, most) = (0, 0, 0);
        await foreach (var document in SideBySide.RenderAsync(Sources, Render, Stop))
        {
            read++;
            most = Math.Max(most, Volatile.Read(ref started) - read);
        }
        Assert.Equal(Sources.Length, read);
        Assert.InRange(most, 0, Environment.ProcessorCount + 1);

        string Render(int source)
        {
            Interlocked.Increment(ref started);
            return Name(source);
        }
    }

    [Fact]
    public async Task Render_OneFails_GivesItsFaultWhenNobodyIsAtWork()
    {
        var atWork = 0;
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (var _ in SideBySide.RenderAsync(Sources, Render, Stop)) { }
        });
        Assert.Equal("the third", fault.Message);
        Assert.Equal(0, Volatile.Read(ref atWork));

        string Render(int source)
        {
            Interlocked.Increment(ref atWork);
            try
            {
                return source == 2
                    ? throw new InvalidOperationException("the third")
                    : Name(source);
            }
            finally
            {
                Interlocked.Decrement(ref atWork);
            }
        }
    }

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    static string Name(int source) => FormattableString.Invariant($"{source}");
}
