using CsatWarehouse.Functions.Timers;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Functions.Tests.Timers;

public sealed class TimeBudgetTests
{
    static readonly string Folder = Repository.PathOf("functions", "CsatWarehouse.Functions");

    [Fact]
    public void Of_TheHostsFile_IsNineTenthsOfItsTimeOut() =>
        Assert.Equal(
            TimeSpan.FromMinutes(9),
            TimeBudget.Of(new Dictionary<string, string>(), Folder)
        );

    [Fact]
    public void Of_ASetting_TakesOverFromTheFile() =>
        Assert.Equal(
            TimeSpan.FromMinutes(27),
            TimeBudget.Of(
                new Dictionary<string, string>
                {
                    ["AzureFunctionsJobHost__functionTimeout"] = "00:30:00",
                },
                Folder
            )
        );

    [Theory]
    [InlineData("-1")]
    [InlineData("never")]
    public void Of_NoTimeOut_IsNone(string setting) =>
        Assert.Null(
            TimeBudget.Of(
                new Dictionary<string, string>
                {
                    ["AzureFunctionsJobHost__functionTimeout"] = setting,
                },
                Folder
            )
        );
}
