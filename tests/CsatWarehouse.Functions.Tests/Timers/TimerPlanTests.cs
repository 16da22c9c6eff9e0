using System.Text.Json;
using CsatWarehouse.Functions.Timers;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Functions.Tests.Timers;

public sealed class TimerPlanTests
{
    static readonly string Folder = Repository.PathOf("functions", "CsatWarehouse.Functions");

    public static TheoryData<string> Names => [.. TimerPlan.Timers.Select(t => t.Name)];

    [Fact]
    public void Functions_WithAFunctionJson_AreThoseOfThePlan() =>
        Assert.Equal(
            TimerPlan.Timers.Select(t => t.Name).Order(StringComparer.Ordinal),
            Directory
                .GetFiles(Folder, "function.json", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(Folder, f).Split(Path.DirectorySeparatorChar))
                .Where(parts => parts.Length == 2)
                .Select(parts => parts[0])
                .Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Function_EveryTimer_TakesItsScheduleFromASettingThatIsThere(string name)
    {
        using var function = JsonDocument.Parse(
            File.ReadAllBytes(Path.Combine(Folder, name, "function.json"))
        );
        using var settings = JsonDocument.Parse(
            File.ReadAllBytes(Path.Combine(Folder, "local.settings.json"))
        );
        var binding = Assert.Single(
            function.RootElement.GetProperty("bindings").EnumerateArray().ToList()
        );

        Assert.Equal("timerTrigger", binding.GetProperty("type").GetString());
        Assert.Equal($"%{name}:Schedule%", binding.GetProperty("schedule").GetString());
        Assert.False(binding.GetProperty("runOnStartup").GetBoolean());
        Assert.Equal(
            6,
            settings
                .RootElement.GetProperty("Values")
                .GetProperty($"{name}__Schedule")
                .GetString()!
                .Split(' ')
                .Length
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Output_BesideTheHandler_HasWhatTheHostReads(string name)
    {
        Assert.True(File.Exists(Path.Combine(AppContext.BaseDirectory, name, "function.json")));
        Assert.True(File.Exists(Path.Combine(AppContext.BaseDirectory, "host.json")));
    }
}
